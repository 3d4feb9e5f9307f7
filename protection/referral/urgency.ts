import { daysLater } from "../person/days-later.ts";

/** Domain Appendix A, referral_urgency: within a day, three days, two weeks. */
const daysToAnswer = { emergency: 1, urgent: 3, normal: 14 } as const;

export type ReferralUrgency = keyof typeof daysToAnswer;
export const referralUrgencies = ["emergency", "urgent", "normal"] as const satisfies readonly ReferralUrgency[];

/** By when the other organisation must have answered, an instant; `now` is one too. */
export function answerByFor(urgency: ReferralUrgency, now: string): string {
  return daysLater(now.slice(0, 10), daysToAnswer[urgency]) + now.slice(10);
}
