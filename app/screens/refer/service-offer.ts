import type { DisclosableField, ServiceCode } from "../../../protection/case/service-codes.ts";

/** One line of `GET /api/services`. */
export type ServiceOffer = {
  readonly serviceId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly code: ServiceCode;
  readonly country: string;
  readonly place: string | null;
  /** Whether it takes people now. */
  readonly open: boolean;
  /** The most a referral to it may tell. */
  readonly needs: readonly DisclosableField[];
};

export type OfferedKind = { readonly code: ServiceCode; readonly openOffers: number };

/** Which kinds of help others offer, with how many take people now. Our own services need no referral. */
export function offeredKinds(offers: readonly ServiceOffer[]): readonly OfferedKind[] {
  const codes = [...new Set(offers.map(({ code }) => code))];
  return codes.map((code) => ({
    code,
    openOffers: offers.filter((offer) => offer.code === code && offer.open).length,
  }));
}

/** The offers of one kind, those that take people first, then those in the person's country. */
export function offersOf(offers: readonly ServiceOffer[], code: string, country: string): readonly ServiceOffer[] {
  const place = (offer: ServiceOffer) => (offer.open ? 0 : 2) + (offer.country === country ? 0 : 1);
  return offers.filter((offer) => offer.code === code).toSorted((a, b) => place(a) - place(b));
}
