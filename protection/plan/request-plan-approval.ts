import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { accept } from "../basics/decision.ts";
import { caseId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import type { PlanEvent, PlannedCase } from "./plan.ts";
import { planForbids } from "./what-may-be-done.ts";

/** Puts the agreed plan before a supervisor. Refuses a plan the person has not agreed to. */
export const requestPlanApproval = command({
  name: "RequestPlanApproval",
  version: 1,
  verb: "plan.request-approval",
  payload: z.strictObject({ caseId: field("S1", caseId(), "context") }),
  kind: "case",
  streamId: (payload) => payload.caseId,
  mode: "continues",
  blockedBy: (state: PlannedCase) => planForbids("RequestPlanApproval", state),
  decide: () => accept<PlanEvent>([{ type: "PlanApprovalRequested", body: {} }]),
});
