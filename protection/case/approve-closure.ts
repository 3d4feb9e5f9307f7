import * as z from "zod/mini";
import { command, type Context } from "../basics/command.ts";
import { accept, type Refusal, refusal, refuse } from "../basics/decision.ts";
import { caseId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import type { CaseEvent, CaseState } from "./case.ts";
import type { CaseRefusal } from "./case-refusal.ts";
import { type LeftOpen, somethingLeftOpen } from "./left-open.ts";
import { caseForbids } from "./what-may-be-done.ts";

/**
 * Ends our responsibility, for the reason that was requested. Refuses whoever requested it, and looks again at what is
 * open: a safety plan may have begun while the request waited.
 */
export const approveClosure = command({
  name: "ApproveClosure",
  version: 1,
  verb: "case.approve-closure",
  payload: z.strictObject({ caseId: field("S1", caseId(), "context") }),
  kind: "case",
  streamId: (payload) => payload.caseId,
  mode: "continues",
  facts: ["openSafetyPlans", "openReferrals"],
  blockedBy: (state: { case: CaseState }, context: Context<LeftOpen>) =>
    caseForbids("ApproveClosure", state.case) ??
    requestedBySelf(state.case, context.actor.userId) ??
    somethingLeftOpen(context.facts),
  decide: (_payload, state: { case: CaseState }) => {
    if (state.case.status !== "closure-requested") return refuse<CaseRefusal>("case.open");
    return accept<CaseEvent>([{ type: "CaseClosed", body: { reason: state.case.closure.reason } }]);
  },
});

/** Four eyes: the domain's role table keeps request and approval apart (§1.2, R3 and R4). */
function requestedBySelf(state: CaseState, userId: string): Refusal<CaseRefusal> | undefined {
  const isOwn = state.status === "closure-requested" && state.closure.requestedBy === userId;
  return isOwn ? refusal("case.own-closure") : undefined;
}
