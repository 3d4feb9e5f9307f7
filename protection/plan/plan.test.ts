import { describe, expect, it } from "vitest";
import { casePart } from "../case/case.ts";
import { asColleague, caseClosed, caseId, caseOpened, closureRequested, colleagueId } from "../testing/given-case.ts";
import { answerOf, given, type PastEvent, testId } from "../testing/given.ts";
import { agreePlan } from "./agree-plan.ts";
import { approvePlan } from "./approve-plan.ts";
import { confirmServiceReceived } from "./confirm-service-received.ts";
import { draftPlan } from "./draft-plan.ts";
import { planPart } from "./plan.ts";
import { requestPlanApproval } from "./request-plan-approval.ts";
import { returnPlan } from "./return-plan.ts";

const parts = { case: casePart, plan: planPart };
const goal = { goalId: testId(30), area: "shelter", text: "A safe place to sleep." } as const;
const line = {
  lineId: testId(31),
  goalId: goal.goalId,
  service: "safe-house",
  quantity: 14,
  unit: "night",
  dueOn: "2026-12-05",
} as const;
const content = { goals: [goal], lines: [line] };
const by = (actorId: string) => ({ written: { actorId } });

const drafted: PastEvent = { type: "PlanDrafted", body: { version: 1, ...content } };
const agreed: PastEvent = { type: "PlanAgreed", body: { language: "ha", method: "verbal-certified" } };
const requested: PastEvent = { type: "PlanApprovalRequested", body: {} };
const approved: PastEvent = { type: "PlanApproved", body: {}, ...by(colleagueId) };
const inStatus = {
  none: given(parts, [caseOpened]),
  drafted: given(parts, [caseOpened, drafted]),
  agreed: given(parts, [caseOpened, drafted, agreed]),
  requested: given(parts, [caseOpened, drafted, agreed, requested]),
  approved: given(parts, [caseOpened, drafted, agreed, requested, approved]),
};
const yes = { caseId, language: "ha", method: "verbal-certified" } as const;
const received = { caseId, lineId: line.lineId, deliveredOn: "2026-11-21", outcome: "given-by-own-agency" } as const;

describe("a plan", () => {
  const draft = (over: object, state = inStatus.none) =>
    answerOf(state.when(draftPlan, { caseId, ...content, ...over }));

  it("has a goal and a line", () => {
    expect(draft({ lines: [] })).toBe("plan.empty");
    expect(draft({ goals: [] })).toBe("plan.empty");
    expect(draft({})).toBe("accepted");
  });

  it("serves a goal with every line", () => {
    expect(draft({ lines: [{ ...line, goalId: testId(99) }] })).toBe("plan.goal-unknown");
  });

  it("gives every goal and line an id of its own", () => {
    expect(draft({ lines: [line, line] })).toBe("plan.repeated-id");
    expect(draft({ lines: [line, { ...line, lineId: testId(32) }] })).toBe("accepted");
  });

  it("promises nothing for a day gone by or before it starts", () => {
    expect(draft({ lines: [{ ...line, dueOn: "2026-11-20" }] })).toBe("plan.due-in-past");
    expect(draft({ lines: [{ ...line, dueOn: "2026-11-21" }] })).toBe("accepted");
    expect(draft({ lines: [{ ...line, startOn: "2026-12-06" }] })).toBe("plan.due-before-start");
    expect(draft({ lines: [{ ...line, startOn: "2026-12-05" }] })).toBe("accepted");
  });

  it("keeps a promise whose day has passed in the next version", () => {
    const late = { ...line, dueOn: "2026-11-01" };
    const before = { type: "PlanDrafted", body: { version: 1, goals: [goal], lines: [late] } };
    const approvedBefore = given(parts, [caseOpened, before, agreed, requested, approved]);
    expect(draft({ lines: [late] }, approvedBefore)).toBe("accepted");
    expect(draft({ lines: [{ ...late, lineId: testId(32) }] }, approvedBefore)).toBe("plan.due-in-past");
  });

  it("is the next version after an approval, and the same one before", () => {
    const versions = [inStatus.none, inStatus.agreed, inStatus.approved].map((state) =>
      state.when(draftPlan, { caseId, ...content }),
    );
    expect(versions).toMatchObject([1, 1, 2].map((version) => ({ events: [{ body: { version } }] })));
  });

  it("is not rewritten while it waits for approval", () => {
    expect(draft({}, inStatus.requested)).toBe("plan.awaiting-approval");
  });

  it("loses the person's agreement when it is written anew", () => {
    const rewritten = given(parts, [caseOpened, drafted, agreed, drafted]);
    expect(answerOf(rewritten.when(requestPlanApproval, { caseId }))).toBe("plan.not-agreed");
    expect(answerOf(inStatus.agreed.when(requestPlanApproval, { caseId }))).toBe("accepted");
  });

  it("is agreed to when there is one", () => {
    expect(answerOf(inStatus.none.when(agreePlan, yes))).toBe("plan.absent");
    expect(answerOf(inStatus.drafted.when(agreePlan, yes))).toBe("accepted");
  });

  it("waits while the case is about to close, and ends with it", () => {
    expect(draft({}, given(parts, [caseOpened, closureRequested]))).toBe("case.closure-requested");
    expect(draft({}, given(parts, [caseOpened, closureRequested, caseClosed]))).toBe("case.closed");
  });
});

describe("the approval of a plan", () => {
  it("is given by someone who neither wrote the plan nor asked for it", () => {
    expect(answerOf(inStatus.requested.when(approvePlan, { caseId }))).toBe("plan.own-approval");
    const askedByColleague = given(parts, [caseOpened, drafted, agreed, { ...requested, ...by(colleagueId) }]);
    expect(answerOf(askedByColleague.when(approvePlan, { caseId }))).toBe("plan.own-approval");
    expect(answerOf(askedByColleague.when(approvePlan, { caseId }, asColleague))).toBe("plan.own-approval");
    expect(answerOf(inStatus.requested.when(approvePlan, { caseId }, asColleague))).toBe("accepted");
  });

  it("needs the person's agreement, a request, and to be given once", () => {
    expect(answerOf(inStatus.drafted.when(approvePlan, { caseId }, asColleague))).toBe("plan.not-agreed");
    expect(answerOf(inStatus.agreed.when(approvePlan, { caseId }, asColleague))).toBe("plan.not-requested");
    expect(answerOf(inStatus.approved.when(approvePlan, { caseId }, asColleague))).toBe("plan.already-approved");
  });

  it("may be declined with a comment, which the author then sees", () => {
    expect(answerOf(inStatus.requested.when(returnPlan, { caseId, comment: "Who pays?" }))).toBe("accepted");
    expect(answerOf(inStatus.agreed.when(returnPlan, { caseId, comment: "Who pays?" }))).toBe("plan.not-requested");
    const returned = given(parts, [
      caseOpened,
      drafted,
      agreed,
      requested,
      { type: "PlanReturned", body: { comment: "Who pays?" } },
    ]);
    expect(returned.state.plan).toMatchObject({ status: "drafted", returnedWith: "Who pays?" });
  });
});

describe("a service received", () => {
  it("stands in the approved plan", () => {
    expect(answerOf(inStatus.requested.when(confirmServiceReceived, received))).toBe("plan.not-in-force");
    expect(answerOf(inStatus.approved.when(confirmServiceReceived, { ...received, lineId: testId(99) }))).toBe(
      "plan.line-unknown",
    );
    expect(answerOf(inStatus.approved.when(confirmServiceReceived, received))).toBe("accepted");
    expect(answerOf(inStatus.none.when(confirmServiceReceived, received))).toBe("plan.absent");
  });

  it("goes on under the approved version while the next one is written", () => {
    const next = given(parts, [
      caseOpened,
      drafted,
      agreed,
      requested,
      approved,
      { type: "PlanDrafted", body: { version: 2, ...content } },
    ]);
    expect(answerOf(next.when(confirmServiceReceived, received))).toBe("accepted");
  });

  it("was not received on a day that has not come yet", () => {
    expect(answerOf(inStatus.approved.when(confirmServiceReceived, { ...received, deliveredOn: "2026-11-22" }))).toBe(
      "plan.date-in-future",
    );
  });
});
