import { expect, it } from "vitest";
import { marked } from "./marked-words.ts";

it("marks the words that were searched, whatever their capitals", () => {
  const found = marked("Child protection and the child", "CHILD").filter(({ isFound }) => isFound);
  expect(found.map(({ words, at }) => [words, at])).toEqual([
    ["Child", 0],
    ["child", 25],
  ]);
});

it("loses no letter of the text, whatever was typed", () => {
  const text = "Counter-trafficking (2019): what works?";
  expect(
    marked(text, "what (works) [2019 .*")
      .map(({ words }) => words)
      .join(""),
  ).toBe(text);
});

it("marks no middle of a word", () => {
  expect(marked("unprotected", "protect").some(({ isFound }) => isFound)).toBe(false);
});
