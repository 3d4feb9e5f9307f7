import * as z from "zod/mini";
import { command, type Context } from "../basics/command.ts";
import { accept, refusal, refuse } from "../basics/decision.ts";
import { personId, sheetId } from "../basics/ids.ts";
import { isInFuture } from "../basics/partial-date.ts";
import { field } from "../basics/sensitivity.ts";
import type { ConsentState } from "../consent/consent.ts";
import { hasConsentFor } from "../consent/has-consent-for.ts";
import type { SheetState } from "../instruments/sheet.ts";
import { identityFromAnswers } from "./identity-from-answers.ts";
import type { PersonEvent, PersonState } from "./person.ts";
import type { PersonRefusal } from "./person-refusal.ts";

type State = { person: PersonState; consent: ConsentState };
type Reads = { sheet: { sheet: SheetState } };

/**
 * Gives an unnamed person the identity that the registration form tells. Refuses where nobody agreed to being asked,
 * where the person is registered already, and a form that is not the registration of this person.
 */
export const registerPerson = command({
  name: "RegisterPerson",
  version: 1,
  verb: "person.register",
  payload: z.strictObject({
    personId: field("S1", personId(), "context"),
    sheetId: field("S1", sheetId(), "context"),
  }),
  kind: "person",
  streamId: (payload) => payload.personId,
  mode: "continues",
  reads: (payload) => ({ sheet: payload.sheetId }),
  blockedBy: ({ person, consent }: State, { today }: Context<object, Reads>) => {
    if (person.status === "registered") return refusal<PersonRefusal>("person.already-registered");
    // Identity is the most dangerous thing we keep: it is asked for after the person agreed, never before.
    const agreed =
      hasConsentFor(consent.consents, { purpose: "screening", today }) ||
      hasConsentFor(consent.consents, { purpose: "case-management", today });
    return agreed ? undefined : refusal<PersonRefusal>("person.consent-missing");
  },
  decide: (payload, _: State, context: Context<object, Reads>) => {
    const { sheet } = context.reads.sheet;
    if (sheet.status === "none") return refuse<PersonRefusal>("person.sheet-unknown");
    const misfit = misfitOf(sheet, payload.personId);
    if (misfit !== undefined) return refuse<PersonRefusal>(misfit);
    const identity = identityFromAnswers(sheet.answers, context.today);
    if (identity.birthDate !== undefined && isInFuture(identity.birthDate, context.today)) {
      return refuse<PersonRefusal>("person.birth-in-future");
    }
    return accept<PersonEvent>([{ type: "PersonRegistered", body: { sheetId: payload.sheetId, ...identity } }]);
  },
});

function misfitOf(sheet: Exclude<SheetState, { status: "none" }>, person: string): PersonRefusal | undefined {
  if (sheet.instrument !== "registration") return "person.wrong-instrument";
  if (sheet.about.id !== person) return "person.sheet-about-another";
  // Only a concluded form says of every needed question that it was answered, refused or unknown.
  return sheet.status === "concluded" ? undefined : "person.sheet-open";
}
