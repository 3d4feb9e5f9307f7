import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { accept, refuse } from "../basics/decision.ts";
import { organisationId, partId, personId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import type { PersonState } from "../person/person.ts";
import { type ConsentEvent, type ConsentState, givers, howConsented } from "./consent.ts";
import type { ConsentRefusal } from "./consent-refusal.ts";

/**
 * The person agrees that one named organisation learns what its service needs. Refuses our own organisation as the
 * recipient, an end in the past, and an id that was used before.
 */
export const recordSharingConsent = command({
  name: "RecordSharingConsent",
  version: 1,
  verb: "consent.record",
  payload: z.strictObject({
    personId: field("S1", personId(), "context"),
    consentId: field("S1", partId(), "context"),
    recipientId: field("S2", organisationId()),
    /** Absent: the person themselves. */
    givenBy: field("S2", z.optional(z.enum(givers))),
    ...howConsented(),
  }),
  kind: "person",
  streamId: (payload) => payload.personId,
  mode: "continues",
  decide: (
    { personId: _, givenBy = "self", ...asked },
    { consent }: { person: PersonState; consent: ConsentState },
    { actor, today },
  ) => {
    if (asked.recipientId === actor.organisationId) return refuse<ConsentRefusal>("consent.recipient-is-us");
    if (asked.expiresOn !== undefined && asked.expiresOn < today) {
      return refuse<ConsentRefusal>("consent.already-expired", { expiresOn: asked.expiresOn });
    }
    if (consent.consents.some((earlier) => earlier.consentId === asked.consentId)) {
      return refuse<ConsentRefusal>("consent.already-recorded", { consentId: asked.consentId });
    }
    const sharing = { purpose: "share-with-provider", given: true, givenBy, noticeLanguage: asked.language } as const;
    return accept<ConsentEvent>([{ type: "ConsentRecorded", body: { ...asked, ...sharing } }]);
  },
});
