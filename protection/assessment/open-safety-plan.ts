import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { accept, refuse } from "../basics/decision.ts";
import { caseId, partId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import { caseForbids } from "../case/what-may-be-done.ts";
import { type AssessedCase, type AssessmentEvent, findSafetyPlan, safetyPlan } from "./assessment.ts";
import type { AssessmentRefusal } from "./assessment-refusal.ts";

/** Begins a safety plan with the person. Refuses a review day that has passed, and an id already used in this case. */
export const openSafetyPlan = command({
  name: "OpenSafetyPlan",
  version: 1,
  verb: "assessment.safety-plan",
  payload: z.strictObject({
    caseId: field("S1", caseId(), "context"),
    safetyPlanId: field("S1", partId(), "context"),
    ...safetyPlan(),
  }),
  kind: "case",
  streamId: (payload) => payload.caseId,
  mode: "continues",
  blockedBy: (state: AssessedCase) => caseForbids("protect", state.case),
  decide: ({ caseId: _, ...body }, state: AssessedCase, { today }) => {
    if (findSafetyPlan(state.assessment, body.safetyPlanId) !== undefined) {
      return refuse<AssessmentRefusal>("assessment.safety-plan-exists");
    }
    if (body.reviewOn < today) {
      return refuse<AssessmentRefusal>("assessment.review-in-past", { reviewOn: body.reviewOn, today });
    }
    return accept<AssessmentEvent>([{ type: "SafetyPlanOpened", body }]);
  },
});
