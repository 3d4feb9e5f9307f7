import { describe, expect, it } from "vitest";
import { traffickingOutcomes, traffickingReasonCodes } from "../protection/screening/trafficking-outcome.ts";
import { triageLevels, triageReasonCodes } from "../protection/screening/triage-result.ts";
import { languageCodes } from "./languages.ts";
import { loadWords } from "./load-words.ts";

const needed = [
  ...triageLevels.map((level) => `triage.level.${level}`),
  ...triageReasonCodes.map((code) => `triage.reason.${code}`),
  ...traffickingReasonCodes.map((code) => `trafficking.reason.${code}`),
  ...traffickingOutcomes.map((outcome) => `trafficking.outcome.${outcome}`),
];

describe.each(languageCodes)("the words of screening in %s", async (code) => {
  const words = await loadWords(code);

  it("name every level, outcome and reason", () => {
    expect(needed.filter((key) => !(key in words))).toEqual([]);
  });
});
