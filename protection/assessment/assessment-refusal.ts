export type AssessmentRefusal =
  | "assessment.sheet-unfit"
  | "assessment.sheet-unfinished"
  | "assessment.nothing-assessed"
  | "assessment.sheet-used"
  | "assessment.review-in-past"
  | "assessment.safety-plan-exists"
  | "assessment.safety-plan-absent"
  | "assessment.safety-plan-ended";
