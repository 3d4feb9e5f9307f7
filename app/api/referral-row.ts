import type { ReferralMessage, ReferralStatus } from "../../protection/referral/referral.ts";
import type { ReferralUrgency } from "../../protection/referral/urgency.ts";

/** One line of `GET /api/referrals`, on whichever side we stand. */
export type ReferralRow = {
  readonly referralId: string;
  readonly side: ReferralMessage["side"];
  readonly status: Exclude<ReferralStatus, "none">;
  readonly caseId: string | null;
  readonly personId: string | null;
  readonly partnerId: string;
  readonly partnerName: string | null;
  readonly serviceId: string;
  /** Code of the service catalogue. */
  readonly service: string;
  readonly urgency: ReferralUrgency;
  readonly madeAt: string;
  readonly answerBy: string;
  readonly isOverdue: boolean;
  readonly changedAt: string;
};
