import { command } from "../basics/command.ts";
import { accept, refusal } from "../basics/decision.ts";
import { daysLater } from "./days-later.ts";
import type { EncounterEvent, EncounterState } from "./encounter.ts";
import type { PersonRefusal } from "./person-refusal.ts";
import { tokenDays, tokenPayload } from "./token-code.ts";

/**
 * Lets the person carry their first contact to another site: a code without identity. The rule sees a keyed hash of the
 * code only. A newer token replaces the one before. Refuses an encounter that does not exist.
 */
export const issueToken = command({
  name: "IssueToken",
  version: 1,
  verb: "encounter.issue-token",
  payload: tokenPayload(),
  kind: "encounter",
  streamId: (payload) => payload.encounterId,
  mode: "continues",
  keyed: ["code"],
  blockedBy: ({ encounter }: { encounter: EncounterState }) =>
    encounter.status === "none" ? refusal<PersonRefusal>("person.encounter-absent") : undefined,
  decide: (payload, _: { encounter: EncounterState }, { today }) =>
    accept<EncounterEvent>([
      { type: "TokenIssued", body: { hash: payload.code, expiresOn: daysLater(today, tokenDays) } },
    ]),
});
