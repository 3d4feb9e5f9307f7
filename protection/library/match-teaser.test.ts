import { describe, expect, it } from "vitest";
import { isTeaserOf } from "./match-teaser.ts";

const abstract =
  "This invented guide tells lamp keepers how a lantern is filled, trimmed and lit.The “second part” is about wind and rain on the road, and the third about what to do when the oil runs out before dawn.";

describe("a teaser", () => {
  it("belongs to the abstract it begins, whatever happened to spaces and quotes", () => {
    const teaser =
      'This invented guide tells lamp keepers how a lantern is filled, trimmed and lit. The "second part" is about wind and...';
    expect(isTeaserOf(teaser, abstract)).toBe(true);
  });

  it("does not belong to another edition that shares three quarters of it", () => {
    const teaser =
      "This invented guide tells lamp keepers how a lantern is filled, trimmed and lit. A new part is about snow and ice...";
    expect(isTeaserOf(teaser, abstract)).toBe(false);
  });

  it("that was not cut is a whole abstract, not a sentence of a longer one", () => {
    expect(
      isTeaserOf("This invented guide tells lamp keepers how a lantern is filled, trimmed and lit.", abstract),
    ).toBe(false);
    expect(isTeaserOf(abstract.replace(".The", ". The"), abstract)).toBe(true);
  });

  it("that is very short says nothing about its work", () => {
    expect(isTeaserOf("This invented guide tells lamp...", abstract)).toBe(false);
  });
});
