import * as z from "zod/mini";
import { type EventOf, part, type Written } from "../basics/history.ts";
import { encounterId, personId, sheetId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import { unreachable } from "../basics/unreachable.ts";
import { type Identity, identityFieldNames, identityFields } from "./identity.ts";

/** Why something about a person was said to be so, in the worker's words. */
export const reasonText = () => z.string().check(z.trim(), z.minLength(1), z.maxLength(2_000));

/** A correction names what is so and what was never so (`removed`); everything else stays as it was. */
export const correction = () => ({
  ...identityFields(),
  removed: field("S1", z.optional(z.array(z.enum(identityFieldNames)).check(z.minLength(1)))),
  reason: field("S2", reasonText(), "narrative"),
});

export const personEvents = {
  PersonOpened: z.strictObject({ encounterId: field("S1", z.optional(encounterId())) }),
  PersonRegistered: z.strictObject({ sheetId: field("S1", sheetId()), ...identityFields() }),
  IdentityCorrected: z.strictObject(correction()),
  /** Someone looked at both and they are two people: the hint does not come back. */
  DuplicateSetAside: z.strictObject({
    otherPersonId: field("S2", personId()),
    reason: field("S2", reasonText(), "narrative"),
  }),
};
export type PersonEvent = EventOf<typeof personEvents>;

type Opened = {
  /** Where we first met, if that is known. */
  readonly encounterId: string | undefined;
  readonly openedBy: string;
  readonly openedAt: string;
  /** Persons that looked like this one and are not. */
  readonly notTheSameAs: readonly string[];
};

export type PersonState =
  | { readonly status: "none" }
  /** Someone who consented and whose name nobody asked yet. */
  | (Opened & { readonly status: "unnamed" })
  | (Opened & {
      readonly status: "registered";
      readonly identity: Identity;
      readonly sheetId: string;
      readonly registeredAt: string;
      readonly corrections: number;
    });

export const personPart = part<PersonState, typeof personEvents>(personEvents, { status: "none" }, evolve);

function evolve(state: PersonState, event: PersonEvent, written: Written): PersonState {
  switch (event.type) {
    case "PersonOpened":
      return { status: "unnamed", ...opened(written), encounterId: event.body.encounterId };
    case "PersonRegistered": {
      const { sheetId: sheet, ...identity } = event.body;
      const before = state.status === "none" ? opened(written) : openingOf(state);
      return {
        ...before,
        status: "registered",
        identity,
        sheetId: sheet,
        registeredAt: written.receivedAt,
        corrections: 0,
      };
    }
    case "IdentityCorrected":
      if (state.status !== "registered") return state;
      return { ...state, identity: corrected(state.identity, event.body), corrections: state.corrections + 1 };
    case "DuplicateSetAside":
      if (state.status === "none") return state;
      return { ...state, notTheSameAs: [...state.notTheSameAs, event.body.otherPersonId] };
    default:
      return unreachable(event);
  }
}

function corrected(identity: Identity, correction: z.infer<typeof personEvents.IdentityCorrected>): Identity {
  const { reason: _, removed = [], ...stated } = correction;
  const next = { ...identity, ...stated };
  for (const name of removed) delete next[name];
  return next;
}

function opened(written: Written): Opened {
  return { encounterId: undefined, openedBy: written.actorId, openedAt: written.receivedAt, notTheSameAs: [] };
}

function openingOf({ encounterId: encounter, openedBy, openedAt, notTheSameAs }: Opened): Opened {
  return { encounterId: encounter, openedBy, openedAt, notTheSameAs };
}
