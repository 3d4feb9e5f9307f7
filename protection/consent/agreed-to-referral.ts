import type { ServiceCode } from "../case/service-codes.ts";
import type { Consent } from "./consent.ts";
import { hasConsentFor } from "./has-consent-for.ts";

type Question = { readonly recipientId: string; readonly service: ServiceCode; readonly today: string };

/**
 * Whether the person agreed to be referred to this recipient. A consular service tells the State of origin, so it needs
 * that consent too: someone may want a passport and still fear the consulate (domain §3.8, P3 and P6).
 */
export function agreedToReferral(consents: readonly Consent[], { recipientId, service, today }: Question): boolean {
  const shares = hasConsentFor(consents, { purpose: "share-with-provider", recipientId, today });
  return shares && (service !== "consular-assistance" || toldToOrigin(consents, recipientId, today));
}

function toldToOrigin(consents: readonly Consent[], recipientId: string, today: string): boolean {
  const purpose = "state-of-origin";
  return hasConsentFor(consents, { purpose, recipientId, today }) || hasConsentFor(consents, { purpose, today });
}
