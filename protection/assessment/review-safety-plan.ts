import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { accept, refuse } from "../basics/decision.ts";
import { caseId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import { caseForbids } from "../case/what-may-be-done.ts";
import { type AssessedCase, type AssessmentEvent, safetyPlanReview } from "./assessment.ts";
import type { AssessmentRefusal } from "./assessment-refusal.ts";
import { safetyPlanBlocked } from "./safety-plan-blocked.ts";

/** Looks at a running safety plan again and sets the next day for it. Refuses a day that has passed. */
export const reviewSafetyPlan = command({
  name: "ReviewSafetyPlan",
  version: 1,
  verb: "assessment.safety-plan",
  payload: z.strictObject({ caseId: field("S1", caseId(), "context"), ...safetyPlanReview() }),
  kind: "case",
  streamId: (payload) => payload.caseId,
  mode: "continues",
  blockedBy: (state: AssessedCase) => caseForbids("protect", state.case),
  decide: ({ caseId: _, ...body }, state: AssessedCase, { today }) => {
    const blocked = safetyPlanBlocked(state.assessment, body.safetyPlanId);
    if (blocked !== undefined) return refuse(blocked);
    if (body.reviewOn < today) {
      return refuse<AssessmentRefusal>("assessment.review-in-past", { reviewOn: body.reviewOn, today });
    }
    return accept<AssessmentEvent>([{ type: "SafetyPlanReviewed", body }]);
  },
});
