import type { ReferralState } from "./referral.ts";

/** Something is still expected of someone: what the fact `openReferrals` counts on the sender's side. */
export function isReferralOpen(referral: ReferralState): boolean {
  return ["made", "received", "accepted", "started"].includes(referral.status);
}

/** The time that the urgency gives has passed without an answer. Computed at reading, so nothing has to run for it to be true. */
export function isOverdue(referral: ReferralState, now: string): boolean {
  if (referral.status !== "made" && referral.status !== "received") return false;
  return now > referral.answerBy;
}
