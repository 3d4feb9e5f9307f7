import { describe, expect, it } from "vitest";
import { traffickingOutcomes, traffickingReasonCodes } from "../protection/screening/trafficking-outcome.ts";
import { triageLevels, triageReasonCodes } from "../protection/screening/triage-result.ts";
import { screeningWords as ar } from "./ar/screening.ts";
import { screeningWords as en } from "./en/screening.ts";
import { screeningWords as es } from "./es/screening.ts";
import { screeningWords as fr } from "./fr/screening.ts";

const needed = [
  ...triageLevels.map((level) => `triage.level.${level}`),
  ...triageReasonCodes.map((code) => `triage.reason.${code}`),
  ...traffickingReasonCodes.map((code) => `trafficking.reason.${code}`),
  ...traffickingOutcomes.map((outcome) => `trafficking.outcome.${outcome}`),
];

describe.each([
  ["en", en],
  ["fr", fr],
  ["es", es],
  ["ar", ar],
])("the words of screening in %s", (_code, words) => {
  it("name every level, outcome and reason", () => {
    expect(needed.filter((key) => !(key in words))).toEqual([]);
  });
});
