import { refusal, type Refusal } from "../basics/decision.ts";
import type { CaseState, CaseStatus } from "./case.ts";
import type { CaseRefusal } from "./case-refusal.ts";

/** Commands of this feature; `work` stands for everything assessment, plan and referral do in a case. */
export type CaseAct =
  | "OpenCase"
  | "AssignCase"
  | "AddNote"
  | "RecordFollowUp"
  | "RequestClosure"
  | "ApproveClosure"
  | "ReturnClosure"
  | "ReopenCase"
  | "work"
  | "protect";

/**
 * Which commands a status allows. Screens draw their buttons from it. Risk and safety (`protect`) go on while a closure
 * waits: what happens to the person does not wait for a signature.
 */
export const whatMayBeDone = {
  none: ["OpenCase"],
  open: ["AssignCase", "AddNote", "RecordFollowUp", "RequestClosure", "work", "protect"],
  "closure-requested": ["AssignCase", "AddNote", "RecordFollowUp", "ApproveClosure", "ReturnClosure", "protect"],
  closed: ["ReopenCase"],
} satisfies Record<CaseStatus, readonly CaseAct[]>;

const notNow = {
  none: "case.absent",
  open: "case.open",
  "closure-requested": "case.closure-requested",
  closed: "case.closed",
} satisfies Record<CaseStatus, CaseRefusal>;

/** The refusal of whatever the case's status does not allow. */
export function caseForbids(act: CaseAct, state: CaseState): Refusal<CaseRefusal> | undefined {
  const allowed: readonly CaseAct[] = whatMayBeDone[state.status];
  return allowed.includes(act) ? undefined : refusal(notNow[state.status]);
}
