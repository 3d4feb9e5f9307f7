import * as z from "zod/mini";
import { command, type Context } from "../basics/command.ts";
import { accept, refuse } from "../basics/decision.ts";
import { personId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import type { PersonState } from "../person/person.ts";
import { type ConsentEvent, consentEvents, type ConsentState } from "./consent.ts";
import type { ConsentRefusal } from "./consent-refusal.ts";
import { type OpenReferral, stopSharing } from "./stop-sharing.ts";

type State = { person: PersonState; consent: ConsentState };
type Facts = { openReferralsOfPerson: readonly OpenReferral[] };

/**
 * The person takes a yes back, at any time and without having to say why: nothing is shared on it from then on, and
 * referrals under way that rest on it are taken back. What was lawfully recorded before stays. Refuses a consent that is unknown, was a no, or is withdrawn already.
 */
export const withdrawConsent = command({
  name: "WithdrawConsent",
  version: 1,
  verb: "consent.withdraw",
  payload: z.strictObject({
    personId: field("S1", personId(), "context"),
    ...consentEvents.ConsentWithdrawn.shape,
  }),
  kind: "person",
  streamId: (payload) => payload.personId,
  mode: "continues",
  facts: ["openReferralsOfPerson"],
  decide: ({ personId: _, ...body }, { consent }: State, { facts: told, now, today }: Context<Facts>) => {
    const facts = { consentId: body.consentId };
    const given = consent.consents.find(({ consentId }) => consentId === body.consentId);
    if (given === undefined) return refuse<ConsentRefusal>("consent.unknown", facts);
    if (!given.given) return refuse<ConsentRefusal>("consent.not-given", facts);
    if (given.withdrawnAt !== undefined) return refuse<ConsentRefusal>("consent.already-withdrawn", facts);
    const withdrawn = { ...given, withdrawnAt: now };
    const consents = consent.consents.map((one) => (one === given ? withdrawn : one));
    const open = told.openReferralsOfPerson;
    return accept<ConsentEvent>(
      [{ type: "ConsentWithdrawn", body }],
      stopSharing({ noes: [given], consents, open, today }),
    );
  },
});
