import { describe, expect, it } from "vitest";
import { casePart } from "../case/case.ts";
import type { Answers } from "../instruments/answer.ts";
import { sheetPart } from "../instruments/sheet.ts";
import { caseId, caseOpened } from "../testing/given-case.ts";
import { answerOf, given, type PastEvent, replay, testId } from "../testing/given.ts";
import { assessmentPart } from "./assessment.ts";
import { concludeNeeds } from "./conclude-needs.ts";
import { needsFromAnswers } from "./needs-from-answers.ts";

const sheetId = testId(40);
const open = given({ case: casePart, assessment: assessmentPart }, [caseOpened]);
const answers: Answers = {
  shelter_severity: "serious",
  shelter_needs: ["safe-house"],
  food_severity: { missing: "refused" },
};
const started = { instrument: "needs", version: 1, language: "fr", about: { kind: "case", id: caseId } };
const end = { type: "SheetConcluded", body: {} };

function concluded(over: object = {}, told: Answers = answers, after: readonly PastEvent[] = [end]) {
  const begun = { type: "SheetStarted", body: { ...started, ...over } };
  const sheet = replay({ sheet: sheetPart }, [begun, { type: "AnswersRecorded", body: { answers: told } }, ...after]);
  return open.when(concludeNeeds, { caseId, sheetId }, { reads: { sheet } });
}

describe("the needs of a case", () => {
  it("come from the answered needs form about this case", () => {
    expect(concluded({})).toMatchObject({
      events: [{ type: "NeedsAssessed", body: { sheetId, needs: [{ area: "shelter", severity: 3 }] } }],
    });
    const absent = { reads: { sheet: replay({ sheet: sheetPart }, []) } };
    expect(answerOf(open.when(concludeNeeds, { caseId, sheetId }, absent))).toBe("assessment.sheet-unknown");
    expect(answerOf(concluded({}, answers, []))).toBe("assessment.sheet-open");
    expect(answerOf(concluded({ instrument: "rapid-triage" }))).toBe("assessment.wrong-instrument");
    expect(answerOf(concluded({ about: { kind: "case", id: testId(99) } }))).toBe("assessment.sheet-about-another");
  });

  it("are not concluded from a form in which no area was assessed", () => {
    expect(answerOf(concluded({}, { food_severity: { missing: "refused" } }))).toBe("assessment.nothing-assessed");
    expect(answerOf(concluded({}, { food_severity: "none" }))).toBe("accepted");
  });
});

describe("what the answers tell", () => {
  it("leaves out an area nobody assessed, and keeps one where nothing is needed", () => {
    expect(needsFromAnswers({ food_severity: "none", legal_severity: { missing: "not-asked" } })).toEqual([
      { area: "food", needs: [], severity: 0, urgency: "normal" },
    ]);
  });

  it("takes serious harm for urgent where nobody said how fast, and lesser needs for normal", () => {
    const urgencies = (told: Answers) => needsFromAnswers(told).map((need) => need.urgency);
    expect(urgencies({ health_severity: "serious" })).toEqual(["urgent"]);
    expect(urgencies({ health_severity: "serious", health_urgency: "emergency" })).toEqual(["emergency"]);
    expect(urgencies({ health_severity: "help" })).toEqual(["normal"]);
  });

  it("keeps the person's own order beside ours", () => {
    const needs = needsFromAnswers({
      international_protection_severity: "watch",
      family_severity: "help",
      priority_first: "international-protection",
      priority_third: "family",
    });
    expect(needs.map(({ area, priority }) => [area, priority])).toEqual([
      ["family", 3],
      ["international-protection", 1],
    ]);
  });
});
