import type { Elsewhere, HappenedEvent } from "../basics/decision.ts";
import type { ServiceCode } from "../case/service-codes.ts";
import { agreedToReferral } from "./agreed-to-referral.ts";
import type { Consent } from "./consent.ts";

/** A referral of ours that nobody ended yet. */
export type OpenReferral = {
  readonly referralId: string;
  readonly recipientId: string;
  readonly service: ServiceCode;
};

type Change = {
  /** What the person took back, or now says no to. */
  readonly noes: readonly Pick<Consent, "purpose" | "recipientId">[];
  /** Every answer as it stands with those. */
  readonly consents: readonly Consent[];
  readonly open: readonly OpenReferral[];
  readonly today: string;
};

/**
 * Takes back, on both sides and in the same breath, every referral that a "no" leaves without consent: what was agreed
 * to be shared is not used on from then on (domain §3.8: withdrawal stops further sharing).
 */
export function stopSharing({ noes, consents, open, today }: Change): readonly Elsewhere[] {
  const ended = open.filter(
    (referral) => noes.some((no) => concerns(no, referral)) && !agreedToReferral(consents, { ...referral, today }),
  );
  // The referral's own room knows this event; its test holds this body against it.
  const event: HappenedEvent = { type: "ReferralRevoked", body: { because: "consent-withdrawn" } };
  return ended.flatMap(({ referralId: id, recipientId }) => {
    const stream = { kind: "referral", id };
    return [
      { stream, events: [event] },
      { organisation: recipientId, stream, events: [event] },
    ];
  });
}

function concerns({ purpose, recipientId }: Change["noes"][number], referral: OpenReferral): boolean {
  const isAboutSharing =
    purpose === "share-with-provider" || (purpose === "state-of-origin" && referral.service === "consular-assistance");
  return isAboutSharing && (recipientId === undefined || recipientId === referral.recipientId);
}
