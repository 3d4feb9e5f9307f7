import { approveClosure } from "../../../protection/case/approve-closure.ts";
import type { ClosureReason } from "../../../protection/case/closure-reason.ts";
import { reopenCase } from "../../../protection/case/reopen-case.ts";
import { requestClosure } from "../../../protection/case/request-closure.ts";
import { type DemoPerson, idOf } from "../demo-person.ts";
import { ask, type Visit } from "../visit.ts";

export function askToClose(who: DemoPerson, at: string, reason: ClosureReason = "plan-goals-met"): Visit {
  const checklist = { safetyPlanReviewed: true, needsReviewed: true, personInformed: true };
  const text = "Knows how to find us again.";
  return {
    at,
    by: who.caseworker,
    asked: [ask(requestClosure, { caseId: idOf(who, "case"), reason, ...checklist, text })],
  };
}

export function close(who: DemoPerson, at: string): Visit {
  return { at, by: "supervisor", asked: [ask(approveClosure, { caseId: idOf(who, "case") })] };
}

export function reopen(who: DemoPerson, at: string, reason: string): Visit {
  return { at, by: "supervisor", asked: [ask(reopenCase, { caseId: idOf(who, "case"), reason })] };
}
