import * as z from "zod/mini";
import { organisationId, partId, referralId } from "../basics/ids.ts";
import { calendarDate } from "../basics/partial-date.ts";
import { field } from "../basics/sensitivity.ts";
import { narrative } from "../case/narrative.ts";
import { needAreas } from "../case/need-area.ts";
import { serviceCodes } from "../case/service-codes.ts";

export const lineFrequencies = ["one-time", "daily", "weekly", "monthly", "other"] as const;

/** How the person said yes. Domain §3.8 (methods of consent) and Appendix A. */
export const agreementMethods = ["written", "thumbprint", "verbal-certified", "audio", "video"] as const;

/** `unavailable` is a finding too: it shows where services are missing. Domain Appendix A, service_outcome. */
export const serviceOutcomes = [
  "given-by-own-agency",
  "referred",
  "already-received",
  "not-applicable",
  "declined",
  "unavailable",
] as const;

const goal = () =>
  z.strictObject({
    goalId: field("S1", partId(), "context"),
    area: field("S2", z.enum(needAreas)),
    /** What shall be different, in words the person would use. */
    text: field("S2", narrative(), "narrative"),
  });

const money = () =>
  z.strictObject({
    /** In the smallest unit of the currency, never a fraction: 1250 is 12.50 EUR. */
    amount: field("S1", z.int().check(z.nonnegative())),
    /** ISO 4217. */
    currency: field("S1", z.string().check(z.regex(/^[A-Z]{3}$/))),
  });

const line = () =>
  z.strictObject({
    lineId: field("S1", partId(), "context"),
    goalId: field("S1", partId(), "context"),
    service: field("S1", z.enum(serviceCodes)),
    description: field("S2", z.optional(narrative()), "narrative"),
    providerId: field("S1", z.optional(organisationId())),
    quantity: field("S1", z.number().check(z.positive(), z.lte(1_000_000))),
    unit: field("S1", z.string().check(z.trim(), z.minLength(1), z.maxLength(40))),
    cost: field("S1", z.optional(money())),
    startOn: field("S1", z.optional(calendarDate())),
    dueOn: field("S1", z.optional(calendarDate())),
    frequency: field("S1", z.optional(z.enum(lineFrequencies))),
  });

export type Goal = z.infer<ReturnType<typeof goal>>;
export type ServiceLine = z.infer<ReturnType<typeof line>>;

export const plannedContent = () => ({
  goals: field("S2", z.array(goal()).check(z.maxLength(50))),
  lines: field("S1", z.array(line()).check(z.maxLength(200))),
});

export const agreement = () => ({
  /** ISO 639: the language in which the plan was read out. */
  language: field("S1", z.string().check(z.regex(/^[a-z]{2,3}$/))),
  method: field("S1", z.enum(agreementMethods)),
  /** What the person said about it, in their own words. */
  words: field("S2", z.optional(narrative()), "narrative"),
});

export const serviceReceived = () => ({
  deliveredOn: field("S1", calendarDate()),
  outcome: field("S1", z.enum(serviceOutcomes)),
  referralId: field("S1", z.optional(referralId()), "context"),
});
