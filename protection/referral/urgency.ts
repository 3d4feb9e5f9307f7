import { hoursLater } from "./hours-later.ts";

/** Domain Appendix A, referral_urgency: within a day, three days, two weeks. */
const hoursToAnswer = { emergency: 24, urgent: 72, normal: 14 * 24 } as const;

export type ReferralUrgency = keyof typeof hoursToAnswer;
export const referralUrgencies = ["emergency", "urgent", "normal"] as const satisfies readonly ReferralUrgency[];

/** By when the other organisation must have answered, an instant. */
export function answerByFor(urgency: ReferralUrgency, now: string): string {
  return hoursLater(now, hoursToAnswer[urgency]);
}
