import type { Instrument } from "./instruments/compile-instrument.ts";

/** Everything a rule may ask to be told beside its histories. The door answers each by one question to the store. */
export type Facts = {
  /** The published instrument that the command's sheet uses. */
  readonly instrument: Instrument | undefined;
  /** Safety plans of this case that nobody ended. */
  readonly openSafetyPlans: number;
  /** Referrals of this case that are neither declined, completed nor revoked. */
  readonly openReferrals: number;
  /** The offer that the command names. */
  readonly serviceOffer: { readonly organisationId: string; readonly code: string; readonly open: boolean } | undefined;
};
export type FactName = keyof Facts;
