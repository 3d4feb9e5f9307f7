export type PlanRefusal =
  // One for each status: what it allows stands in `what-may-be-done.ts`.
  | "plan.absent"
  | "plan.not-agreed"
  | "plan.not-requested"
  | "plan.awaiting-approval"
  | "plan.already-approved"
  | "plan.empty"
  | "plan.repeated-id"
  | "plan.goal-unknown"
  | "plan.due-in-past"
  | "plan.due-before-start"
  | "plan.own-approval"
  | "plan.line-unknown"
  | "plan.not-in-force"
  | "plan.date-in-future";
