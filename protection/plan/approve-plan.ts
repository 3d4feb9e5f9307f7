import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { accept, type Refusal, refusal } from "../basics/decision.ts";
import { caseId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import { narrative } from "../case/narrative.ts";
import type { PlanRefusal } from "./plan-refusal.ts";
import type { PlanEvent, PlannedCase, PlanState } from "./plan.ts";
import { planForbids } from "./what-may-be-done.ts";

/** Puts the plan in force. Refuses its author and whoever asked for the approval. */
export const approvePlan = command({
  name: "ApprovePlan",
  version: 1,
  verb: "plan.approve",
  payload: z.strictObject({
    caseId: field("S1", caseId(), "context"),
    comment: field("S2", z.optional(narrative()), "narrative"),
  }),
  kind: "case",
  streamId: (payload) => payload.caseId,
  mode: "continues",
  blockedBy: (state: PlannedCase, { actor }) => planForbids("ApprovePlan", state) ?? ownPlan(state.plan, actor.userId),
  decide: ({ comment }) => accept<PlanEvent>([{ type: "PlanApproved", body: { comment } }]),
});

/** Four eyes: a plan spends money and binds a person, so its author is not its judge (domain §1.2, R3 and R4). */
function ownPlan(plan: PlanState, userId: string): Refusal<PlanRefusal> | undefined {
  if (plan.status !== "approval-requested") return undefined;
  return plan.author === userId || plan.requestedBy === userId ? refusal("plan.own-approval") : undefined;
}
