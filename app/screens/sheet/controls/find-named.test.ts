import { expect, it } from "vitest";
import { findNamed, namesOf } from "./find-named.ts";

const codes = ["ML", "MT", "SO", "CI", "LY"];
const found = (locale: string, typed: string) =>
  findNamed(namesOf(locale, "country", codes), typed).map(({ code }) => code);

it("a country is found by the beginning of its name in the reader's language, then by what it holds", () => {
  expect(found("en", "mal")).toEqual(["ML", "MT", "SO"]);
  expect(found("ar", "لي")).toEqual(["LY", "ML"]);
});

it("accents need not be typed", () => {
  expect(found("fr", "cote d")).toEqual(["CI"]);
});

it("a language is found as its speakers write it", () => {
  const names = namesOf("en", "language", ["fr", "ti", "ps"]);
  expect(findNamed(names, "ትግ").map(({ code }) => code)).toEqual(["ti"]);
});

it("nothing is listed before a letter is typed", () => {
  expect(found("en", " ")).toEqual([]);
});
