import { describe, expect, it } from "vitest";
import { newTokenCode, readTokenCode, spaced, tokenLetters } from "./token-code.ts";

describe("the code on the card", () => {
  it("has eight letters that are not mistaken for each other", () => {
    const code = newTokenCode();
    expect(code).toHaveLength(8);
    expect([...code].every((letter) => tokenLetters.includes(letter))).toBe(true);
  });

  it("is read back as it was printed, typed small, or with a letter for a digit", () => {
    expect(readTokenCode(spaced("AB01CD23"))).toBe("AB01CD23");
    expect(readTokenCode(" abol-cd23 ")).toBe("AB01CD23");
  });

  it("is not read from something else", () => {
    expect(readTokenCode("AB01CD2")).toBe("");
    expect(readTokenCode("AB01CD2!")).toBe("");
  });
});
