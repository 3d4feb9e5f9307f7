import { refusal, type Refusal } from "../basics/decision.ts";
import type { CaseRefusal } from "./case-refusal.ts";

/** What a closure must find settled; counted by the store. */
export type LeftOpen = { readonly openSafetyPlans: number; readonly openReferrals: number };

/** Closing over a running safety plan or an unanswered referral would leave a person alone with it. */
export function somethingLeftOpen(facts: LeftOpen): Refusal<CaseRefusal> | undefined {
  const { openSafetyPlans, openReferrals } = facts;
  if (openSafetyPlans > 0) return refusal("case.safety-plan-open", { openSafetyPlans });
  if (openReferrals > 0) return refusal("case.referrals-open", { openReferrals });
  return undefined;
}
