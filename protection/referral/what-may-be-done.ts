import { refusal, type Refusal } from "../basics/decision.ts";
import type { ReferralMessage, ReferralState, ReferralStatus } from "./referral.ts";
import type { ReferralRefusal } from "./referral-refusal.ts";

export type ReferralAct =
  | "MakeReferral"
  | "AcceptReferral"
  | "DeclineReferral"
  | "StartService"
  | "CompleteReferral"
  | "RevokeReferral";

/**
 * Which commands a status allows, on whichever side they belong. An accepted referral may still be declined, because a
 * place that was promised can be gone; and completed without a start, because the person may never have come.
 */
export const whatMayBeDone = {
  none: ["MakeReferral"],
  made: ["RevokeReferral"],
  received: ["AcceptReferral", "DeclineReferral"],
  accepted: ["DeclineReferral", "StartService", "CompleteReferral", "RevokeReferral"],
  declined: [],
  started: ["CompleteReferral", "RevokeReferral"],
  completed: [],
  revoked: [],
} satisfies Record<ReferralStatus, readonly ReferralAct[]>;

const notNow = {
  none: "referral.absent",
  made: "referral.unanswered",
  received: "referral.unanswered",
  accepted: "referral.accepted",
  declined: "referral.declined",
  started: "referral.started",
  completed: "referral.completed",
  revoked: "referral.revoked",
} satisfies Record<ReferralStatus, ReferralRefusal>;

/** The refusal of whatever our side, or the status, does not allow. */
export function referralForbids(act: ReferralAct, state: ReferralState): Refusal<ReferralRefusal> | undefined {
  const allowed: readonly ReferralAct[] = whatMayBeDone[state.status];
  return wrongSide(act, state) ?? (allowed.includes(act) ? undefined : refusal(notNow[state.status]));
}

function wrongSide(act: ReferralAct, state: ReferralState): Refusal<ReferralRefusal> | undefined {
  if (state.status === "none" || act === "MakeReferral" || sideOf(act) === state.side) return undefined;
  return refusal(act === "RevokeReferral" ? "referral.not-yours-to-revoke" : "referral.not-yours-to-answer");
}

function sideOf(act: ReferralAct): ReferralMessage["side"] {
  return act === "RevokeReferral" ? "sender" : "recipient";
}
