import fc from "fast-check";
import { expect, it } from "vitest";
import { assessmentPart, countOpenSafetyPlans } from "../assessment/assessment.ts";
import type { AssessmentRefusal } from "../assessment/assessment-refusal.ts";
import { endSafetyPlan } from "../assessment/end-safety-plan.ts";
import { openSafetyPlan } from "../assessment/open-safety-plan.ts";
import { recordRisk } from "../assessment/record-risk.ts";
import { reviewSafetyPlan } from "../assessment/review-safety-plan.ts";
import type { Decision } from "../basics/decision.ts";
import { addNote } from "../case/add-note.ts";
import { approveClosure } from "../case/approve-closure.ts";
import { assignCase } from "../case/assign-case.ts";
import { casePart } from "../case/case.ts";
import type { CaseRefusal } from "../case/case-refusal.ts";
import { openCase } from "../case/open-case.ts";
import { recordFollowUp } from "../case/record-follow-up.ts";
import { reopenCase } from "../case/reopen-case.ts";
import { requestClosure } from "../case/request-closure.ts";
import { returnClosure } from "../case/return-closure.ts";
import { agreePlan } from "../plan/agree-plan.ts";
import { approvePlan } from "../plan/approve-plan.ts";
import { confirmServiceReceived } from "../plan/confirm-service-received.ts";
import { draftPlan } from "../plan/draft-plan.ts";
import { planPart } from "../plan/plan.ts";
import type { PlanRefusal } from "../plan/plan-refusal.ts";
import { requestPlanApproval } from "../plan/request-plan-approval.ts";
import { returnPlan } from "../plan/return-plan.ts";
import { asColleague, caseId, colleagueId, testPersonId } from "./given-case.ts";
import { consent, personWith } from "./given-person.ts";
import { given, type PastEvent, testActor, testId } from "./given.ts";

const parts = { case: casePart, assessment: assessmentPart, plan: planPart };
const at = (past: readonly PastEvent[]) => given(parts, past);
type Now = ReturnType<typeof at>;
type Asker = { readonly actor: typeof testActor };

const goalId = testId(30);
const lineId = testId(31);
const text = "Testperson Alpha is well.";
const line = { lineId, goalId, service: "safe-house", quantity: 1, unit: "night", dueOn: "2026-12-01" } as const;
const checklist = { reason: "plan-goals-met", safetyPlanReviewed: true, needsReviewed: true } as const;
const person = personWith(consent("case-management"));

/** Everything that can be asked of a case, with what fits and what does not; `odd` chooses. */
const steps: readonly ((now: Now, by: Asker, odd: boolean) => Decision)[] = [
  (now, by) =>
    now.when(
      openCase,
      { caseId, personId: testPersonId, channel: "self", country: "NE", team: "north" },
      { ...by, reads: { person }, facts: { teams: ["north"] } },
    ),
  (now, by, odd) =>
    now.when(
      assignCase,
      { caseId, assigneeId: odd ? colleagueId : testActor.userId },
      { ...by, facts: { assignee: { active: true, roles: ["caseworker"] } } },
    ),
  (now, by) => now.when(addNote, { caseId, text }, by),
  (now, by, odd) =>
    now.when(
      recordFollowUp,
      { caseId, occurredOn: odd ? "2026-11-30" : "2026-11-20", mode: "visit", reached: true, text },
      by,
    ),
  (now, by, odd) =>
    now.when(requestClosure, { caseId, ...checklist, personInformed: !odd }, { ...by, facts: left(now) }),
  (now, by) => now.when(approveClosure, { caseId }, { ...by, facts: left(now) }),
  (now, by) => now.when(returnClosure, { caseId, comment: text }, by),
  (now, by) => now.when(reopenCase, { caseId, reason: text }, by),
  (now, by) => now.when(recordRisk, { caseId, level: "medium", reason: text }, by),
  (now, by, odd) =>
    now.when(
      openSafetyPlan,
      { caseId, safetyPlanId: testId(odd ? 21 : 20), concern: text, madeWithPerson: true, reviewOn: "2026-11-28" },
      by,
    ),
  (now, by, odd) =>
    now.when(
      reviewSafetyPlan,
      { caseId, safetyPlanId: testId(20), text, reviewOn: odd ? "2026-11-01" : "2026-12-05" },
      by,
    ),
  (now, by, odd) => now.when(endSafetyPlan, { caseId, safetyPlanId: testId(odd ? 21 : 20), reason: text }, by),
  (now, by, odd) =>
    now.when(draftPlan, { caseId, goals: [{ goalId, area: "shelter", text }], lines: odd ? [] : [line] }, by),
  (now, by) => now.when(agreePlan, { caseId, language: "ha", method: "audio" }, by),
  (now, by) => now.when(requestPlanApproval, { caseId }, by),
  (now, by) => now.when(approvePlan, { caseId }, by),
  (now, by) => now.when(returnPlan, { caseId, comment: text }, by),
  (now, by, odd) =>
    now.when(
      confirmServiceReceived,
      { caseId, lineId: odd ? goalId : lineId, deliveredOn: "2026-11-20", outcome: "referred" },
      by,
    ),
];

const walks = fc.array(fc.record({ step: fc.nat(steps.length - 1), byColleague: fc.boolean(), odd: fc.boolean() }), {
  minLength: 20,
  maxLength: 60,
});

it("never leads a case into an impossible state, and refuses only with codes that are written down", () => {
  fc.assert(
    fc.property(walks, (walk) => {
      let past: PastEvent[] = [];
      for (const { step, byColleague, odd } of walk) {
        const before = at(past);
        const by = byColleague ? asColleague : { actor: testActor };
        const decision = steps[step]?.(before, by, odd);
        if (decision === undefined) continue;
        if (!decision.accepted) expect(codes).toHaveProperty([decision.refusal.code]);
        const events = decision.accepted ? decision.events : [];
        past = [...past, ...events.map((event) => ({ ...event, written: { actorId: by.actor.userId } }))];
        expectPossible(before.state, at(past).state);
      }
    }),
    { seed: 20_261_121, numRuns: 200 },
  );
});

function expectPossible(before: Now["state"], after: Now["state"]): void {
  if (after.case.status === "closed") expect(countOpenSafetyPlans(after.assessment)).toBe(0);
  if (after.case.status === "none") expect([after.plan.status, after.assessment.risk]).toEqual(["none", undefined]);
  if (before.case.status === "closed") expect([after.plan, after.assessment]).toEqual([before.plan, before.assessment]);
  if (after.plan.status === "none") return;
  if (after.plan.status === "approved") {
    expect(after.plan.approvedBy).not.toBe(after.plan.author);
    expect(after.plan.inForce?.version).toBe(after.plan.version);
  }
  if (before.plan.status !== "none") {
    expect([0, 1]).toContain(after.plan.version - before.plan.version);
    expect(after.plan.received.length).toBeGreaterThanOrEqual(before.plan.received.length);
  }
  if (after.plan.received.length > 0) expect(after.plan.inForce).toBeDefined();
}

function left({ state }: Now) {
  return { openSafetyPlans: countOpenSafetyPlans(state.assessment), openReferrals: 0 };
}

const codes = {
  "case.absent": true,
  "case.open": true,
  "case.closure-requested": true,
  "case.closed": true,
  "case.person-absent": true,
  "case.consent-missing": true,
  "case.team-unknown": true,
  "case.already-assigned": true,
  "case.assignee-unfit": true,
  "case.date-in-future": true,
  "case.safety-plan-open": true,
  "case.referrals-open": true,
  "case.checklist-incomplete": true,
  "case.own-closure": true,
  "assessment.sheet-unknown": true,
  "assessment.wrong-instrument": true,
  "assessment.sheet-about-another": true,
  "assessment.sheet-open": true,
  "assessment.nothing-assessed": true,
  "assessment.review-in-past": true,
  "assessment.safety-plan-exists": true,
  "assessment.safety-plan-absent": true,
  "assessment.safety-plan-ended": true,
  "plan.absent": true,
  "plan.not-agreed": true,
  "plan.not-requested": true,
  "plan.awaiting-approval": true,
  "plan.already-approved": true,
  "plan.empty": true,
  "plan.repeated-id": true,
  "plan.goal-unknown": true,
  "plan.due-in-past": true,
  "plan.due-before-start": true,
  "plan.own-approval": true,
  "plan.line-unknown": true,
  "plan.not-in-force": true,
  "plan.date-in-future": true,
} satisfies Record<CaseRefusal | AssessmentRefusal | PlanRefusal, true>;
