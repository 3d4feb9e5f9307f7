import type { Consent } from "./consent.ts";
import type { Purpose } from "./purpose.ts";

export type ConsentQuestion = {
  readonly purpose: Purpose;
  /** The organisation that would receive it. Consent for the clinic is not consent for the shelter. */
  readonly recipientId?: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly today: string;
};

/**
 * Whether the person's newest answer for this purpose and this recipient is a yes that holds today. A later no to the
 * purpose altogether ends what was agreed for single recipients; a yes altogether never stands for a single one.
 */
export function hasConsentFor(consents: readonly Consent[], question: ConsentQuestion): boolean {
  return consentFor(consents, question) !== undefined;
}

/** The consent that `hasConsentFor` rests on, for the receipt and for what refers to it. */
export function consentFor(consents: readonly Consent[], question: ConsentQuestion): Consent | undefined {
  const { purpose, recipientId, today } = question;
  const newest = consents.findLast(
    (consent) =>
      consent.purpose === purpose &&
      (consent.recipientId === recipientId || (consent.recipientId === undefined && !consent.given)),
  );
  return newest !== undefined && holdsOn(newest, today) ? newest : undefined;
}

/** Whether this one answer is a yes, was not withdrawn and has not run out. */
export function holdsOn(consent: Consent, today: string): boolean {
  const hasRunOut = consent.expiresOn !== undefined && consent.expiresOn < today;
  return consent.given && consent.withdrawnAt === undefined && !hasRunOut;
}
