import * as z from "zod/mini";
import { type EventOf, part, type Written } from "../basics/history.ts";
import { organisationId, partId, sheetId } from "../basics/ids.ts";
import { calendarDate } from "../basics/partial-date.ts";
import { field } from "../basics/sensitivity.ts";
import { unreachable } from "../basics/unreachable.ts";
import { purposes } from "./purpose.ts";

export const givers = ["self", "caregiver", "guardian", "other"] as const;
/** A mark on paper, a voice, a witness: whatever the person can give and we can show later. */
export const consentMethods = ["written", "thumbprint", "verbal-certified", "audio", "video"] as const;

const language = () => z.string().check(z.regex(/^[a-z]{2,3}$/));

/** How and in which words it was asked; a receipt must be able to say so years later. */
export const howConsented = () => ({
  method: field("S2", z.enum(consentMethods)),
  /** The language it was spoken in. */
  language: field("S2", language()),
  noticeVersion: field("S1", z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,39}$/))),
  /** After this day it no longer holds. */
  expiresOn: field("S1", z.optional(calendarDate())),
});

export const consentEvents = {
  ConsentRecorded: z.strictObject({
    consentId: field("S1", partId(), "context"),
    purpose: field("S2", z.enum(purposes)),
    /** The organisation it is about; without one it is about us. */
    recipientId: field("S2", z.optional(organisationId())),
    /** A "no" is kept as carefully as a "yes": nobody asks again by mistake. */
    given: field("S2", z.boolean()),
    givenBy: field("S2", z.enum(givers)),
    /** Whether a child whose carer consents agrees too. */
    childAssents: field("S2", z.optional(z.boolean())),
    ...howConsented(),
    /** The language in which the notice was read or read out. */
    noticeLanguage: field("S2", language()),
    interpreter: field("S2", z.optional(z.boolean())),
    sheetId: field("S1", z.optional(sheetId())),
  }),
  ConsentWithdrawn: z.strictObject({
    consentId: field("S1", partId(), "context"),
    reason: field("S2", z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(2_000))), "narrative"),
  }),
};
export type ConsentEvent = EventOf<typeof consentEvents>;

export type Consent = z.infer<typeof consentEvents.ConsentRecorded> & {
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly withdrawnAt?: string;
};

/** Every answer ever given, oldest first: what holds today is a question to them, not a flag. */
export type ConsentState = { readonly consents: readonly Consent[] };

export const consentPart = part<ConsentState, typeof consentEvents>(consentEvents, { consents: [] }, evolve);

function evolve({ consents }: ConsentState, event: ConsentEvent, written: Written): ConsentState {
  switch (event.type) {
    case "ConsentRecorded": {
      const recorded = { ...event.body, recordedAt: written.receivedAt, recordedBy: written.actorId };
      return { consents: [...consents, recorded] };
    }
    case "ConsentWithdrawn":
      return {
        consents: consents.map((consent) =>
          consent.consentId === event.body.consentId ? { ...consent, withdrawnAt: written.receivedAt } : consent,
        ),
      };
    default:
      return unreachable(event);
  }
}
