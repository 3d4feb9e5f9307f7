import * as z from "zod/mini";
import { command, type Context } from "../basics/command.ts";
import { accept, refusal, refuse } from "../basics/decision.ts";
import { personId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import { type PersonEvent, type PersonState, reasonText } from "./person.ts";
import type { PersonRefusal } from "./person-refusal.ts";

/**
 * Says of a possible duplicate that these are two people, in both histories, so that the hint does not come back.
 * It never joins anyone: nothing in Amparo does so by itself. Refuses an unknown other, the same person, and twice.
 */
export const setAsideDuplicate = command({
  name: "SetAsideDuplicate",
  version: 1,
  verb: "person.set-aside-duplicate",
  payload: z.strictObject({
    personId: field("S1", personId(), "context"),
    otherPersonId: field("S2", personId(), "context"),
    reason: field("S2", reasonText(), "narrative"),
  }),
  kind: "person",
  streamId: (payload) => payload.personId,
  mode: "continues",
  reads: (payload) => ({ person: payload.otherPersonId }),
  blockedBy: ({ person }: { person: PersonState }) =>
    person.status === "registered" ? undefined : refusal<PersonRefusal>("person.not-registered"),
  decide: (
    { personId: ours, otherPersonId, reason },
    { person }: { person: PersonState },
    { reads }: Context<object, { person: { person: PersonState } }>,
  ) => {
    if (otherPersonId === ours) return refuse<PersonRefusal>("person.same-person");
    if (reads.person.person.status === "none") return refuse<PersonRefusal>("person.other-unknown");
    if (person.status !== "none" && person.notTheSameAs.includes(otherPersonId)) {
      return refuse<PersonRefusal>("person.already-set-aside");
    }
    const mirrored: PersonEvent = { type: "DuplicateSetAside", body: { otherPersonId: ours, reason } };
    return accept<PersonEvent>(
      [{ type: "DuplicateSetAside", body: { otherPersonId, reason } }],
      [{ stream: { kind: "person", id: otherPersonId }, events: [mirrored] }],
    );
  },
});
