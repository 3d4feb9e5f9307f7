import * as z from "zod/mini";
import { caseId, organisationId, partId, personId } from "../basics/ids.ts";
import { calendarDate, instant } from "../basics/partial-date.ts";
import { field } from "../basics/sensitivity.ts";
import { narrative } from "../case/narrative.ts";
import { serviceCodes } from "../case/service-codes.ts";
import { disclosed } from "./disclose-to.ts";
import { referralUrgencies } from "./urgency.ts";

/** Domain §6.2. */
export const declineReasons = [
  "ineligible",
  "no-capacity",
  "out-of-area",
  "missing-information",
  "declined-by-person",
  "other",
] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** What became of the service that was asked for. Domain §6.4: the loop is always closed with an outcome. */
export const completionOutcomes = [
  "delivered",
  "partly-delivered",
  "not-attended",
  "declined-by-person",
  "not-delivered",
] as const;
export type CompletionOutcome = (typeof completionOutcomes)[number];

/** What both sides know. */
export const message = () => ({
  serviceId: field("S1", partId()),
  service: field("S1", z.enum(serviceCodes)),
  urgency: field("S1", z.enum(referralUrgencies)),
  answerBy: field("S1", instant()),
  disclosed: field("S2", disclosed()),
  reason: field("S2", narrative(), "narrative"),
});

export const sending = () => ({
  caseId: field("S1", caseId(), "context"),
  personId: field("S1", personId(), "context"),
  lineId: field("S1", z.optional(partId()), "context"),
  recipientId: field("S1", organisationId()),
});

export const receipt = () => ({ senderId: field("S1", organisationId()) });

export const acceptance = () => ({ comment: field("S2", z.optional(narrative()), "narrative") });

export const decline = () => ({
  reason: field("S1", z.enum(declineReasons)),
  text: field("S2", z.optional(narrative()), "narrative"),
});

export const completion = () => ({
  deliveredOn: field("S1", calendarDate()),
  outcome: field("S1", z.enum(completionOutcomes)),
  /** What the sender must know to go on, and how the person saw it. */
  feedback: field("S2", narrative(), "narrative"),
});

export const revocation = () => ({ reason: field("S2", narrative(), "narrative") });

/** Why a referral ends without anybody taking it back by hand. */
export const revocationCauses = ["consent-withdrawn"] as const;
export type RevocationCause = (typeof revocationCauses)[number];

/** Taken back by someone, who says why; or by what else happened. */
export const revoked = () => ({
  reason: field("S2", z.optional(narrative()), "narrative"),
  because: field("S2", z.optional(z.enum(revocationCauses))),
});
