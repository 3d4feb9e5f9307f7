export type ReferralRefusal =
  // One for each status: what it allows stands in `what-may-be-done.ts`.
  | "referral.absent"
  | "referral.unanswered"
  | "referral.accepted"
  | "referral.declined"
  | "referral.started"
  | "referral.completed"
  | "referral.revoked"
  | "referral.not-yours-to-answer"
  | "referral.not-yours-to-revoke"
  | "referral.case-not-open"
  | "referral.person-mismatch"
  | "referral.own-organisation"
  | "referral.service-not-offered"
  | "referral.consent-missing"
  | "referral.field-not-needed"
  | "referral.date-in-future";
