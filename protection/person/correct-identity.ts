import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { accept, refusal, refuse } from "../basics/decision.ts";
import { personId } from "../basics/ids.ts";
import { isInFuture } from "../basics/partial-date.ts";
import { field } from "../basics/sensitivity.ts";
import { correction, type PersonEvent, type PersonState } from "./person.ts";
import type { PersonRefusal } from "./person-refusal.ts";

/**
 * Says that something about who the person is was wrong or has changed; what was said before stays in the history.
 * Refuses a correction of nothing, and a birth in the future.
 */
export const correctIdentity = command({
  name: "CorrectIdentity",
  version: 1,
  verb: "person.correct",
  payload: z.strictObject({ personId: field("S1", personId(), "context"), ...correction() }),
  kind: "person",
  streamId: (payload) => payload.personId,
  mode: "continues",
  blockedBy: ({ person }: { person: PersonState }) =>
    person.status === "registered" ? undefined : refusal<PersonRefusal>("person.not-registered"),
  decide: ({ personId: _, ...body }, __: { person: PersonState }, { today }) => {
    if (Object.keys(body).length === 1) return refuse<PersonRefusal>("person.nothing-corrected");
    if (body.birthDate !== undefined && isInFuture(body.birthDate, today)) {
      return refuse<PersonRefusal>("person.birth-in-future");
    }
    return accept<PersonEvent>([{ type: "IdentityCorrected", body }]);
  },
});
