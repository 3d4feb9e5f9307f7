export type AssessmentRefusal =
  | "assessment.sheet-unknown"
  | "assessment.wrong-instrument"
  | "assessment.sheet-about-another"
  | "assessment.sheet-open"
  | "assessment.nothing-assessed"
  | "assessment.review-in-past"
  | "assessment.safety-plan-exists"
  | "assessment.safety-plan-absent"
  | "assessment.safety-plan-ended";
