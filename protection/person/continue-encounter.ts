import { command } from "../basics/command.ts";
import { accept, refuse } from "../basics/decision.ts";
import type { EncounterEvent, EncounterState } from "./encounter.ts";
import type { PersonRefusal } from "./person-refusal.ts";
import { tokenPayload } from "./token-code.ts";

/**
 * Goes on with a first contact that a colleague began elsewhere, by the token the person brings. A wrong, replaced or
 * expired token is refused with the same words, so that trying codes teaches nothing.
 */
export const continueEncounter = command({
  name: "ContinueEncounter",
  version: 1,
  verb: "encounter.continue",
  payload: tokenPayload(),
  kind: "encounter",
  streamId: (payload) => payload.encounterId,
  mode: "continues",
  keyed: ["code"],
  decide: (payload, { encounter }: { encounter: EncounterState }, { today }) => {
    const token = encounter.status === "none" ? undefined : encounter.token;
    const isValid = token !== undefined && token.hash === payload.code && token.expiresOn >= today;
    if (!isValid) return refuse<PersonRefusal>("person.token-not-valid");
    return accept<EncounterEvent>([{ type: "EncounterContinued", body: {} }]);
  },
});
