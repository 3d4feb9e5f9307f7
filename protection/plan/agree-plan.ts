import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { accept } from "../basics/decision.ts";
import { caseId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import { agreement } from "./plan-content.ts";
import type { PlanEvent, PlannedCase } from "./plan.ts";
import { planForbids } from "./what-may-be-done.ts";

/** The person says yes to the plan as it is written now. */
export const agreePlan = command({
  name: "AgreePlan",
  version: 1,
  verb: "plan.agree",
  payload: z.strictObject({ caseId: field("S1", caseId(), "context"), ...agreement() }),
  kind: "case",
  streamId: (payload) => payload.caseId,
  mode: "continues",
  blockedBy: (state: PlannedCase) => planForbids("AgreePlan", state),
  decide: ({ caseId: _, ...body }) => accept<PlanEvent>([{ type: "PlanAgreed", body }]),
});
