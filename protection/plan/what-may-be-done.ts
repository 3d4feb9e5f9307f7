import { refusal, type Refusal } from "../basics/decision.ts";
import type { CaseRefusal } from "../case/case-refusal.ts";
import { caseForbids } from "../case/what-may-be-done.ts";
import type { PlannedCase, PlanStatus } from "./plan.ts";
import type { PlanRefusal } from "./plan-refusal.ts";

export type PlanAct =
  | "DraftPlan"
  | "AgreePlan"
  | "RequestPlanApproval"
  | "ApprovePlan"
  | "ReturnPlan"
  | "ConfirmServiceReceived";

/**
 * Which commands a status allows. Services go on under the approved version while the next one is written; whether
 * there is one, `ConfirmServiceReceived` asks itself.
 */
export const whatMayBeDone = {
  none: ["DraftPlan"],
  drafted: ["DraftPlan", "AgreePlan", "ConfirmServiceReceived"],
  agreed: ["DraftPlan", "RequestPlanApproval", "ConfirmServiceReceived"],
  "approval-requested": ["ApprovePlan", "ReturnPlan", "ConfirmServiceReceived"],
  approved: ["DraftPlan", "ConfirmServiceReceived"],
} satisfies Record<PlanStatus, readonly PlanAct[]>;

const notNow = {
  none: "plan.absent",
  drafted: "plan.not-agreed",
  agreed: "plan.not-requested",
  "approval-requested": "plan.awaiting-approval",
  approved: "plan.already-approved",
} satisfies Record<PlanStatus, PlanRefusal>;

/** The refusal of whatever the status of the case, or then of its plan, does not allow. */
export function planForbids(act: PlanAct, state: PlannedCase): Refusal<CaseRefusal | PlanRefusal> | undefined {
  const allowed: readonly PlanAct[] = whatMayBeDone[state.plan.status];
  return caseForbids("work", state.case) ?? (allowed.includes(act) ? undefined : refusal(notNow[state.plan.status]));
}
