import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { accept, refuse } from "../basics/decision.ts";
import { caseId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import { whatIsWrong } from "./what-is-wrong.ts";
import { plannedContent } from "./plan-content.ts";
import type { PlanEvent, PlannedCase, PlanState } from "./plan.ts";
import { planForbids } from "./what-may-be-done.ts";

/**
 * Writes the whole plan, or writes it anew: what the person had agreed to falls with it, and after an approval this is
 * the next version. Refuses a plan without goal or line, a line for a goal that is not there, and days gone by.
 */
export const draftPlan = command({
  name: "DraftPlan",
  version: 1,
  verb: "plan.draft",
  payload: z.strictObject({ caseId: field("S1", caseId(), "context"), ...plannedContent() }),
  kind: "case",
  streamId: (payload) => payload.caseId,
  mode: "continues",
  blockedBy: (state: PlannedCase) => planForbids("DraftPlan", state),
  decide: ({ goals, lines }, state: PlannedCase, { today }) => {
    const wrong = whatIsWrong({ goals, lines }, state.plan, today);
    if (wrong !== undefined) return refuse(wrong.code, wrong.facts);
    return accept<PlanEvent>([{ type: "PlanDrafted", body: { version: versionToDraft(state.plan), goals, lines } }]);
  },
});

function versionToDraft(plan: PlanState): number {
  if (plan.status === "none") return 1;
  return plan.status === "approved" ? plan.version + 1 : plan.version;
}
