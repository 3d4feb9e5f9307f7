import { describe, expect, it } from "vitest";
import { foldTitle } from "./fold-title.ts";
import { repairCasing, titleFromCapitals } from "./repair-casing.ts";
import { partSentences, plainLine } from "./repair-text.ts";

describe("repairing text", () => {
  it("parts sentences that touch", () => {
    expect(partSentences("It is lit.The wind (and rain).Then dawn.")).toBe(
      "It is lit. The wind (and rain). Then dawn.",
    );
  });

  it("keeps initials, symbols and addresses whole", () => {
    for (const text of ["L.M. Testname", "see A/RES/54/263", "at example.org", "e.g.this", "v2.Beta.1 of U.S.Law"]) {
      expect(partSentences(text)).toBe(text);
    }
  });

  it("makes every space an ordinary one and drops marks without width", () => {
    expect(plainLine("\uFEFF a\u00A0b\u202F\u00A0c\u200B ")).toBe("a b c");
  });

  it("undoes blind title-casing of terms", () => {
    expect(repairCasing("Horn Of Testland")).toBe("Horn of Testland");
    expect(repairCasing("Testland’S Ministry")).toBe("Testland’s Ministry");
  });

  it("keeps acronyms in a title that stood in capitals", () => {
    expect(titleFromCapitals("HOW TST AND OTHERS CAN LIGHT THE ROAD", new Set(["TST"]))).toBe(
      "How TST and Others Can Light the Road",
    );
  });

  it("folds titles alike across case, accents, marks and dashes", () => {
    expect(foldTitle("Où aller? Re-lighting the keeper’s Lamp")).toBe(
      foldTitle("OU ALLER – re lighting the keepers lamp"),
    );
    expect(foldTitle("Lamp V2")).not.toBe(foldTitle("Lamp"));
    expect(foldTitle("دليل المصابيح")).not.toBe("");
  });
});
