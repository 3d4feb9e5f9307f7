import type { AssessmentRefusal } from "./assessment-refusal.ts";
import { type AssessmentState, findSafetyPlan } from "./assessment.ts";

/** Why this safety plan can be neither reviewed nor ended. */
export function safetyPlanBlocked(state: AssessmentState, safetyPlanId: string): AssessmentRefusal | undefined {
  const plan = findSafetyPlan(state, safetyPlanId);
  if (plan === undefined) return "assessment.safety-plan-absent";
  return plan.status === "ended" ? "assessment.safety-plan-ended" : undefined;
}
