import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { accept, refuse } from "../basics/decision.ts";
import { caseId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import { caseForbids } from "../case/what-may-be-done.ts";
import { type AssessedCase, type AssessmentEvent, safetyPlanEnd } from "./assessment.ts";
import { safetyPlanBlocked } from "./safety-plan-blocked.ts";

/** Ends a safety plan, with the reason why it is no longer needed. */
export const endSafetyPlan = command({
  name: "EndSafetyPlan",
  version: 1,
  verb: "assessment.safety-plan",
  payload: z.strictObject({ caseId: field("S1", caseId(), "context"), ...safetyPlanEnd() }),
  kind: "case",
  streamId: (payload) => payload.caseId,
  mode: "continues",
  blockedBy: (state: AssessedCase) => caseForbids("protect", state.case),
  decide: ({ caseId: _, ...body }, state: AssessedCase) => {
    const blocked = safetyPlanBlocked(state.assessment, body.safetyPlanId);
    return blocked === undefined ? accept<AssessmentEvent>([{ type: "SafetyPlanEnded", body }]) : refuse(blocked);
  },
});
