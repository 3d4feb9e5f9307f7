import { describe, expect, it } from "vitest";
import { casePart } from "../case/case.ts";
import { caseClosed, caseId, caseOpened, closureRequested } from "../testing/given-case.ts";
import { answerOf, given, testId } from "../testing/given.ts";
import { assessmentPart, countOpenSafetyPlans } from "./assessment.ts";
import { endSafetyPlan } from "./end-safety-plan.ts";
import { openSafetyPlan } from "./open-safety-plan.ts";
import { recordRisk } from "./record-risk.ts";
import { reviewSafetyPlan } from "./review-safety-plan.ts";

const parts = { case: casePart, assessment: assessmentPart };
const safetyPlanId = testId(20);
const body = { safetyPlanId, concern: "They know the street.", madeWithPerson: true, reviewOn: "2026-11-28" };
const begun = { type: "SafetyPlanOpened", body };
const ended = { type: "SafetyPlanEnded", body: { safetyPlanId, reason: "Moved to another town." } };
const open = given(parts, [caseOpened]);
const running = given(parts, [caseOpened, begun]);
const over = given(parts, [caseOpened, begun, ended]);
const review = { caseId, safetyPlanId, text: "Still the same.", reviewOn: "2026-12-05" };
const end = { caseId, safetyPlanId, reason: "Moved to another town." };

describe("a safety plan", () => {
  it("begins once, with a day for its review that has not passed", () => {
    expect(answerOf(open.when(openSafetyPlan, { caseId, ...body, reviewOn: "2026-11-20" }))).toBe(
      "assessment.review-in-past",
    );
    expect(answerOf(open.when(openSafetyPlan, { caseId, ...body, reviewOn: "2026-11-21" }))).toBe("accepted");
    expect(answerOf(running.when(openSafetyPlan, { caseId, ...body }))).toBe("assessment.safety-plan-exists");
  });

  it("is reviewed and ended while it runs, and not after", () => {
    expect(answerOf(running.when(reviewSafetyPlan, review))).toBe("accepted");
    expect(answerOf(running.when(reviewSafetyPlan, { ...review, reviewOn: "2026-11-20" }))).toBe(
      "assessment.review-in-past",
    );
    expect(answerOf(running.when(endSafetyPlan, end))).toBe("accepted");
    expect(answerOf(over.when(reviewSafetyPlan, review))).toBe("assessment.safety-plan-ended");
    expect(answerOf(over.when(endSafetyPlan, end))).toBe("assessment.safety-plan-ended");
    expect(answerOf(open.when(endSafetyPlan, end))).toBe("assessment.safety-plan-absent");
  });

  it("counts as open until it ends, whatever else begins", () => {
    const another = given(parts, [caseOpened, begun, { ...begun, body: { ...body, safetyPlanId: testId(21) } }, ended]);
    expect([open, running, over, another].map(({ state }) => countOpenSafetyPlans(state.assessment))).toEqual([
      0, 1, 0, 1,
    ]);
  });

  it("may begin while a closure waits, but not in a closed case", () => {
    const waiting = given(parts, [caseOpened, closureRequested]);
    const closed = given(parts, [caseOpened, closureRequested, caseClosed]);
    expect(answerOf(waiting.when(openSafetyPlan, { caseId, ...body }))).toBe("accepted");
    expect(answerOf(closed.when(openSafetyPlan, { caseId, ...body }))).toBe("case.closed");
  });
});

describe("the risk", () => {
  it("is a level with its reason, and the newest one holds", () => {
    expect(answerOf(open.when(recordRisk, { caseId, level: "high", reason: "Was followed." }))).toBe("accepted");
    expect(() => open.when(recordRisk, { caseId, level: "high", reason: "  " })).toThrow();
    const lower = given(parts, [
      caseOpened,
      { type: "RiskRecorded", body: { level: "high", reason: "Was followed." } },
      { type: "RiskRecorded", body: { level: "low", reason: "They left the country." } },
    ]);
    expect(lower.state.assessment.risk?.level).toBe("low");
  });
});
