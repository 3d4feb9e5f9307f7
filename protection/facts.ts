import type { OpenReferral } from "./consent/stop-sharing.ts";
import type { Instrument } from "./instruments/compile-instrument.ts";

/** Everything a rule may ask to be told beside its histories. The door answers each by one question to the store. */
export type Facts = {
  /** The published instrument that the command's sheet uses. */
  readonly instrument: Instrument | undefined;
  /** The histories, ours or the installation's, in which an instrument of the id that is to be published was published. */
  readonly instrumentHolders: readonly { readonly organisationId: string; readonly instrumentId: string }[];
  /** Safety plans of this case that nobody ended. */
  readonly openSafetyPlans: number;
  /** Referrals of this case that are neither declined, completed nor revoked. */
  readonly openReferrals: number;
  /** Our referrals of the command's person that nobody ended. They are locked: no answer comes between fact and decision. */
  readonly openReferralsOfPerson: readonly OpenReferral[];
  /** The short names of our organisation's teams. */
  readonly teams: readonly string[];
  /** The colleague whom the command names as the one to carry a case; undefined where they are nobody of ours. */
  readonly assignee: { readonly active: boolean; readonly roles: readonly string[] } | undefined;
  /** The offer that the command names. */
  readonly serviceOffer: { readonly organisationId: string; readonly code: string; readonly open: boolean } | undefined;
};
export type FactName = keyof Facts;
