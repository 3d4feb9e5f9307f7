import * as z from "zod/mini";
import { command, type Context } from "../basics/command.ts";
import { accept, type Elsewhere, refuse } from "../basics/decision.ts";
import { encounterId, partId, personId, sheetId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import type { SheetState } from "../instruments/sheet.ts";
import type { EncounterEvent, EncounterState } from "../person/encounter.ts";
import type { PersonEvent, PersonState } from "../person/person.ts";
import type { ConsentEvent, ConsentState } from "./consent.ts";
import type { ConsentRefusal } from "./consent-refusal.ts";
import { consentsFromAnswers, type ToldConsents } from "./consents-from-answers.ts";
import { type OpenReferral, stopSharing } from "./stop-sharing.ts";

const payloadSchema = z.strictObject({
  personId: field("S1", personId(), "context"),
  sheetId: field("S1", sheetId(), "context"),
  encounterId: field("S1", z.optional(encounterId()), "context"),
});
type Payload = z.infer<typeof payloadSchema>;
type Recording = Extract<ConsentEvent, { readonly type: "ConsentRecorded" }>;
type State = { person: PersonState; consent: ConsentState };
type Facts = { openReferralsOfPerson: readonly OpenReferral[] };
type Reads = { sheet: { sheet: SheetState }; encounter: { encounter: EncounterState } };

/**
 * Keeps what the person agreed to and did not agree to, each purpose by itself, from an answered consent form. The
 * first consent is also where a person begins for us: it opens them, unnamed, and links them to the encounter. A no to
 * sharing takes back the referrals that rested on a yes. Refuses a form about someone else or that holds
 * another person's consent, one that does not say how consent was asked, and the same form twice.
 */
export const recordConsent = command({
  name: "RecordConsent",
  version: 1,
  verb: "consent.record",
  payload: payloadSchema,
  kind: "person",
  streamId: (payload) => payload.personId,
  mode: "either",
  reads: (payload) => ({ sheet: payload.sheetId, encounter: payload.encounterId }),
  facts: ["openReferralsOfPerson"],
  decide: (payload, { person, consent }: State, context: Context<Facts, Reads>) => {
    const { reads, freshId } = context;
    const { sheet } = reads.sheet;
    if (sheet.status === "none") return refuse<ConsentRefusal>("consent.sheet-unknown");
    const misfit = misfitOf(sheet, payload) ?? encounterMisfit(payload, reads.encounter.encounter);
    if (misfit !== undefined) return refuse<ConsentRefusal>(misfit);
    if (consent.consents.some((earlier) => earlier.sheetId === payload.sheetId)) {
      return refuse<ConsentRefusal>("consent.sheet-already-recorded");
    }
    const told = consentsFromAnswers(sheet.answers);
    if (told === undefined) return refuse<ConsentRefusal>("consent.incomplete");
    if (told.answers.length === 0) return refuse<ConsentRefusal>("consent.nothing-answered");
    const recorded = recordingsOf(told, payload, freshId);
    return accept<PersonEvent | ConsentEvent>(
      [...openingOf(person, payload), ...recorded],
      [...linkTo(payload, reads.encounter.encounter), ...refusedSharing(recorded, consent, context)],
    );
  },
});

function misfitOf(sheet: Exclude<SheetState, { status: "none" }>, payload: Payload): ConsentRefusal | undefined {
  if (sheet.instrument !== "consent") return "consent.wrong-instrument";
  const expected = sheet.about.kind === "encounter" ? payload.encounterId : payload.personId;
  if (sheet.about.id !== expected) return "consent.sheet-about-another";
  // What was agreed must not change after it was recorded.
  return sheet.status === "concluded" ? undefined : "consent.sheet-open";
}

function encounterMisfit(payload: Payload, encounter: EncounterState): ConsentRefusal | undefined {
  if (payload.encounterId === undefined) return undefined;
  if (encounter.status === "none") return "consent.encounter-absent";
  const holder = encounter.consentOf[payload.sheetId];
  return holder === undefined || holder === payload.personId ? undefined : "consent.sheet-of-another-person";
}

function openingOf(person: PersonState, { encounterId: encounter }: Payload): readonly PersonEvent[] {
  if (person.status !== "none") return [];
  return [{ type: "PersonOpened", body: encounter === undefined ? {} : { encounterId: encounter } }];
}

function recordingsOf(told: ToldConsents, payload: Payload, freshId: () => string): readonly Recording[] {
  return told.answers.map(({ purpose, given }) => ({
    type: "ConsentRecorded",
    body: { ...told.how, consentId: partId().parse(freshId()), purpose, given, sheetId: payload.sheetId },
  }));
}

function refusedSharing(
  recorded: readonly Recording[],
  { consents }: ConsentState,
  { facts, now, today, actor }: Context<Facts, Reads>,
): readonly Elsewhere[] {
  const told = recorded.map(({ body }) => ({ ...body, recordedAt: now, recordedBy: actor.userId }));
  const noes = told.filter(({ given }) => !given);
  return stopSharing({ noes, consents: [...consents, ...told], open: facts.openReferralsOfPerson, today });
}

function linkTo(
  { encounterId: id, personId: person, sheetId: sheet }: Payload,
  encounter: EncounterState,
): readonly Elsewhere[] {
  const isLinked = encounter.status === "none" || encounter.consentOf[sheet] === person;
  if (id === undefined || isLinked) return [];
  const linked: EncounterEvent = { type: "EncounterPersonLinked", body: { personId: person, sheetId: sheet } };
  return [{ stream: { kind: "encounter", id }, events: [linked] }];
}
