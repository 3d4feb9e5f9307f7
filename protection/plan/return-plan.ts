import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { accept } from "../basics/decision.ts";
import { caseId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import { narrative } from "../case/narrative.ts";
import type { PlanEvent, PlannedCase } from "./plan.ts";
import { planForbids } from "./what-may-be-done.ts";

/** Sends the plan back with what is missing. The person is asked again before it comes back. */
export const returnPlan = command({
  name: "ReturnPlan",
  version: 1,
  verb: "plan.return",
  payload: z.strictObject({
    caseId: field("S1", caseId(), "context"),
    comment: field("S2", narrative(), "narrative"),
  }),
  kind: "case",
  streamId: (payload) => payload.caseId,
  mode: "continues",
  blockedBy: (state: PlannedCase) => planForbids("ReturnPlan", state),
  decide: ({ comment }) => accept<PlanEvent>([{ type: "PlanReturned", body: { comment } }]),
});
