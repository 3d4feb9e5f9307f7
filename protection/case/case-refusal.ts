export type CaseRefusal =
  // One for each status: what it allows stands in `what-may-be-done.ts`.
  | "case.absent"
  | "case.open"
  | "case.closure-requested"
  | "case.closed"
  | "case.person-absent"
  | "case.consent-missing"
  | "case.team-unknown"
  | "case.already-assigned"
  | "case.assignee-unfit"
  | "case.date-in-future"
  | "case.safety-plan-open"
  | "case.referrals-open"
  | "case.checklist-incomplete"
  | "case.own-closure";
