import { type DisclosableField, disclosableFields } from "../../../protection/case/service-codes.ts";
import type { ReferralUrgency } from "../../../protection/referral/urgency.ts";
import type { ServiceOffer } from "./service-offer.ts";

export const referSteps = ["service", "reason", "fields", "check"] as const;
export type ReferStep = (typeof referSteps)[number];

/** What was chosen so far. `withheld` holds what the worker keeps back of what the service needs. */
export type ReferDraft = {
  readonly code: string;
  readonly offer: ServiceOffer | undefined;
  readonly lineId: string | undefined;
  readonly urgency: ReferralUrgency | undefined;
  readonly reason: string;
  readonly withheld: readonly DisclosableField[];
};

/** The step that the address names, but never past what is not answered yet. */
export function stepOf(address: string, draft: ReferDraft): ReferStep {
  const named = new URLSearchParams(address).get("step");
  const wanted = referSteps.find((step) => step === named) ?? "service";
  const furthest = furthestStep(draft);
  return referSteps.indexOf(wanted) > referSteps.indexOf(furthest) ? furthest : wanted;
}

function furthestStep({ offer, urgency, reason }: ReferDraft): ReferStep {
  if (offer === undefined) return "service";
  return urgency === undefined || reason.trim() === "" ? "reason" : "check";
}

/** What leaves: of what the service needs, all that was not kept back. */
export function sentFields({ offer, withheld }: ReferDraft): readonly DisclosableField[] {
  return disclosableFields.filter((field) => offer?.needs.includes(field) && !withheld.includes(field));
}

/** What the service may not be told because it does not need it. */
export function neverAsked({ offer }: ReferDraft): readonly DisclosableField[] {
  return disclosableFields.filter((field) => offer !== undefined && !offer.needs.includes(field));
}
