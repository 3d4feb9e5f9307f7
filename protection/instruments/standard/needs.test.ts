import { describe, expect, it } from "vitest";
import { needAreas } from "../../case/need-area.ts";
import { openSheet } from "../answer-sheet.ts";
import type { Answers } from "../answer.ts";
import { compileInstrument } from "../compile-instrument.ts";
import { problemsOf, relevantQuestions } from "../read-sheet.ts";
import { needsAreas } from "./needs-areas.ts";
import { needs } from "./needs.ts";

const instrument = compileInstrument(needs);
const sheet = (answers: Answers) => openSheet(instrument, answers, { today: "2026-11-21" });
const asked = (answers: Answers) => relevantQuestions(sheet(answers)).map(({ key }) => key);

describe("the needs form", () => {
  it("asks about the sixteen areas of care in their order", () => {
    expect(needsAreas.map(({ area }) => area)).toEqual([...needAreas]);
  });

  it("may be left empty everywhere", () => {
    expect(problemsOf(sheet({}))).toEqual([]);
  });

  it("asks how soon only where help is needed, and what would help only where something is", () => {
    expect(asked({})).not.toContain("shelter_urgency");
    expect(asked({ shelter_severity: "watch" })).not.toContain("shelter_urgency");
    expect(asked({ shelter_severity: "watch" })).toContain("shelter_needs");
    expect(asked({ shelter_severity: "none" })).not.toContain("shelter_needs");
    expect(asked({ shelter_severity: "serious" })).toContain("shelter_urgency");
  });

  it("speaks every language of the standard instruments in every text", () => {
    const texts = JSON.stringify(needs).match(/\{"en":[^{}]*\}/g) ?? [];
    expect(texts.length).toBeGreaterThan(200);
    expect(
      texts.filter((text) => !/^\{"en":.+,"fr":.+,"es":.+,"ar":"[^"]*\p{Script=Arabic}.*"\}$/u.test(text)),
    ).toEqual([]);
  });
});
