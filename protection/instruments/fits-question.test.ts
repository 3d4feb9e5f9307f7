import { describe, expect, it } from "vitest";
import { type Answer, missingKinds } from "./answer.ts";
import type { QuestionType } from "./definition.ts";
import { misfitOf } from "./fits-question.ts";

const label = { en: "A question of an invented form" };
const choices = {
  options: [
    { code: "a", label },
    { code: "b", label },
  ],
};

function misfit(type: QuestionType, answer: Answer) {
  const options = type === "single" || type === "multiple" ? choices : {};
  return misfitOf({ id: "one", type, label, sensitivity: "S2", ...options }, answer, "2026-11-21");
}

describe("an answer fits its question", () => {
  it.each<[QuestionType, Answer]>([
    ["single", "a"],
    ["multiple", ["b", "a"]],
    ["yes-no", "no"],
    ["number", -1.5],
    ["text", "invented"],
    ["narrative", "invented\nlines"],
    ["partial-date", "2001"],
    ["partial-date", "2026-11"],
    ["date", "2026-11-21"],
    ["country", "LY"],
    ["countries", ["LY", "NE"]],
    ["language", "fa"],
    ["languages", ["ti", "am"]],
    ["name", { family: "Testperson", script: "Latn" }],
    ["phone", "+999 (12) 34-56"],
    ["phone", "٠١٢٣٤٥"],
  ])("%s", (type, answer) => {
    expect(misfit(type, answer)).toBeUndefined();
  });

  it.each(missingKinds)("any question may be missing: %s", (missing) => {
    expect(misfit("single", { missing })).toBeUndefined();
    expect(misfit("date", { missing })).toBeUndefined();
  });
});

describe("an answer of the wrong type", () => {
  it.each<[QuestionType, Answer]>([
    ["single", ["a"]],
    ["single", ""],
    ["multiple", "a"],
    ["multiple", []],
    ["multiple", ["a", "a"]],
    ["yes-no", "unknown"],
    ["number", "5"],
    ["number", Number.NaN],
    ["text", 5],
    ["text", "  "],
    ["narrative", { given: "Testperson" }],
    ["partial-date", "2001-13"],
    ["partial-date", "2001-02-30"],
    ["date", "2001-02"],
    ["country", "libya"],
    ["countries", ["LY", "x"]],
    ["language", "Farsi"],
    ["name", "Testperson"],
    ["name", { script: "Latn" }],
    ["name", { given: " " }],
    ["phone", "call me"],
  ])("%s: %j", (type, answer) => {
    expect(misfit(type, answer)).toBe("wrong-type");
  });

  it("is not the same as an option that does not exist, or a date to come", () => {
    expect(misfit("single", "c")).toBe("unknown-option");
    expect(misfit("multiple", ["a", "c"])).toBe("unknown-option");
    expect(misfit("date", "2026-11-22")).toBe("in-future");
    expect(misfit("partial-date", "2027")).toBe("in-future");
  });
});
