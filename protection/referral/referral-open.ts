import { daysLater } from "../person/days-later.ts";
import type { ReferralState } from "./referral.ts";

/** Something is still expected of someone: what the fact `openReferrals` counts on the sender's side. */
export function isReferralOpen(referral: ReferralState): boolean {
  return ["made", "received", "accepted", "started"].includes(referral.status);
}

/** How long what was told stays to be read after the answer was due: an office closed over a weekend may still answer. */
const daysOfGrace = 3;

/**
 * Whether the organisation that was asked is shown no more what it was told about the person: it may be read in order to
 * answer and to help, and no longer. What we sent ourselves stays with us.
 */
export function isDisclosureOver(referral: Exclude<ReferralState, { status: "none" }>, now: string): boolean {
  if (referral.side === "sender") return false;
  if (referral.status !== "received") return !isReferralOpen(referral);
  const { answerBy } = referral;
  return now > daysLater(answerBy.slice(0, 10), daysOfGrace) + answerBy.slice(10);
}

/** The time that the urgency gives has passed without an answer. Computed at reading, so nothing has to run for it to be true. */
export function isOverdue(referral: ReferralState, now: string): boolean {
  if (referral.status !== "made" && referral.status !== "received") return false;
  return now > referral.answerBy;
}
