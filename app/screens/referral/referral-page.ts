import type { Disclosed } from "../../../protection/referral/disclose-to.ts";
import type {
  CompletionOutcome,
  DeclineReason,
  RevocationCause,
} from "../../../protection/referral/referral-content.ts";
import type { ReferralRow } from "../../api/referral-row.ts";
import type { Action } from "../../parts/command/action.ts";

/** The answer of `GET /api/referrals/:referralId`: what our side keeps of one message. */
export type ReferralPage = Omit<ReferralRow, "changedAt"> & {
  /** Absent, and nothing disclosed, once we who were asked have no more need to know. */
  readonly reason?: string;
  readonly isDisclosureOver: boolean;
  readonly disclosed: Disclosed;
  readonly actions: readonly Action[];
  readonly acceptedAt?: string;
  readonly acceptedWith?: string;
  readonly startedAt?: string;
  readonly revokedAt?: string;
  readonly revokedFor?: string;
  readonly revokedBecause?: RevocationCause;
  readonly declinedAt?: string;
  readonly declinedFor?: DeclineReason;
  readonly declinedWith?: string;
  readonly feedback?: string;
  readonly deliveredOn?: string;
  readonly outcome?: CompletionOutcome;
};

export function referralPath(referralId: string): string {
  return `/api/referrals/${referralId}`;
}
