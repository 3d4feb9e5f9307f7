import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rebuildAuthors } from "./rebuild-authors.ts";

const title = "Lanterns on the Road: Light, Warmth and Company for Night Walkers";
const chapter = [
  "Testfamily",
  "T. A. (2031) ‘Lanterns On The Road: Light’",
  "Warmth And Company For Night Walkers’",
  "In Editorone",
  "E. And F. Second Editor (Conveners) (2031) Thoughts To Inform Working Together On Safe",
  "Orderly",
  "Regular Migration",
  "TST: Testville",
];

describe("the authors of a publication", () => {
  it("are rebuilt from a citation cut at commas, whatever the order of its tokens", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(chapter, { minLength: chapter.length }), (tokens) => {
        const rebuilt = rebuildAuthors(tokens, title);
        expect(rebuilt.authors).toEqual([{ family: "Testfamily", given: "T. A." }]);
        expect(rebuilt.partOf).toEqual({
          title: "Thoughts to Inform Working Together on Safe, Orderly and Regular Migration",
          editors: [
            { family: "Editorone", given: "E." },
            { family: "Second Editor", given: "F." },
          ],
          publisher: "TST: Testville",
          year: 2031,
        });
        expect(rebuilt.isDoubtful).toBe(false);
      }),
      { numRuns: 200, seed: 6 },
    );
  });

  it("are left to a person when two bare words could be the family name", () => {
    const rebuilt = rebuildAuthors([...chapter, "Anotherword"], title);
    expect(rebuilt.isDoubtful).toBe(true);
    expect(rebuilt.authors).toEqual([]);
  });

  it("are left to a person when the quoted title is another work's", () => {
    expect(rebuildAuthors(chapter, "A Different Work Altogether").isDoubtful).toBe(true);
  });

  it("are four people where the first name was turned round and cut", () => {
    const tokens = ["Alphason", "A.", "B. Betason", "C. Gammason", "D. van Deltason"];
    expect(rebuildAuthors(tokens, title).authors).toEqual([
      { family: "Alphason", given: "A." },
      { family: "Betason", given: "B." },
      { family: "Gammason", given: "C." },
      { family: "van Deltason", given: "D." },
    ]);
    const turned = rebuildAuthors(tokens.toReversed(), title).authors;
    expect(turned).toHaveLength(4);
    expect(turned).toContainEqual({ family: "Alphason", given: "A." });
  });

  it("are left to a person when two names were turned round and cut", () => {
    expect(rebuildAuthors(["Alphason", "A.", "Betason", "B."], title).isDoubtful).toBe(true);
  });

  it("do not include whoever updated the work", () => {
    const rebuilt = rebuildAuthors(["Ana Testname", "Bela Testname. Updated By Cora Othername"], title);
    expect(rebuilt.authors.map((author) => ("family" in author ? author.given : ""))).toEqual(["Ana", "Bela"]);
    expect(rebuilt.contributors).toEqual([{ name: { family: "Othername", given: "Cora" }, role: "updated-by" }]);
  });

  it("stay whole and lose their title-casing where they are bodies", () => {
    const bodies = [
      "Testland'S Ministry Of Lights",
      "Office Of The Secretary General For Lanterns",
      "Invented Lamp Body (ILB)",
    ];
    expect(rebuildAuthors(bodies, title).authors).toEqual([
      { literal: "Testland's Ministry of Lights" },
      { literal: "Office of the Secretary-General for Lanterns" },
      { literal: "Invented Lamp Body (ILB)" },
    ]);
  });
});
