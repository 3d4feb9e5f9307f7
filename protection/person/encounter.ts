import * as z from "zod/mini";
import { type EventOf, part, type Written } from "../basics/history.ts";
import { partId, personId, sheetId } from "../basics/ids.ts";
import { calendarDate } from "../basics/partial-date.ts";
import { field } from "../basics/sensitivity.ts";
import { unreachable } from "../basics/unreachable.ts";

export const encounterOpening = () => ({
  /** ISO 3166-1 alpha-2: where we met. */
  country: field("S1", z.string().check(z.regex(/^[A-Z]{2}$/))),
  /** The post, shelter or square, as the team calls it. */
  site: field("S3.location", z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(120)))),
  /** The same for everyone met together: a family group is screened one by one and stays findable as one. */
  groupId: field("S2", z.optional(partId()), "context"),
});

export const encounterEvents = {
  EncounterOpened: z.strictObject(encounterOpening()),
  TokenIssued: z.strictObject({
    /** Keyed hash of the code that the person carries; the code itself is nowhere. */
    hash: field("S2", z.string().check(z.minLength(8), z.maxLength(200))),
    expiresOn: field("S1", calendarDate()),
  }),
  EncounterContinued: z.strictObject({}),
  EncounterPersonLinked: z.strictObject({
    personId: field("S1", personId()),
    /** The consent form on which the person agreed. */
    sheetId: field("S1", z.optional(sheetId())),
  }),
};
export type EncounterEvent = EventOf<typeof encounterEvents>;

export type EncounterState =
  | { readonly status: "none" }
  | (z.infer<typeof encounterEvents.EncounterOpened> & {
      readonly status: "open";
      readonly openedBy: string;
      readonly openedAt: string;
      /** The newest token only: issuing another makes the one before worthless. */
      readonly token: { readonly hash: string; readonly expiresOn: string } | undefined;
      /** Who went on with it by token: from then on it is theirs too. */
      readonly workers: readonly string[];
      readonly personIds: readonly string[];
      /** Whose consent each form of this first contact holds: it is one person's and never another's. */
      readonly consentOf: Readonly<Record<string, string>>;
    });

/** A first contact with someone nobody knows yet. It carries no identity, so triage needs none. */
export const encounterPart = part<EncounterState, typeof encounterEvents>(encounterEvents, { status: "none" }, evolve);

function evolve(state: EncounterState, event: EncounterEvent, written: Written): EncounterState {
  if (event.type === "EncounterOpened") {
    const { actorId: openedBy, receivedAt: openedAt } = written;
    return {
      ...event.body,
      status: "open",
      openedBy,
      openedAt,
      token: undefined,
      workers: [],
      personIds: [],
      consentOf: {},
    };
  }
  if (state.status === "none") return state;
  switch (event.type) {
    case "TokenIssued":
      return { ...state, token: event.body };
    case "EncounterContinued":
      return { ...state, workers: [...new Set([...state.workers, written.actorId])] };
    case "EncounterPersonLinked": {
      const { personId: person, sheetId: sheet } = event.body;
      const consentOf = sheet === undefined ? state.consentOf : { ...state.consentOf, [sheet]: person };
      return { ...state, personIds: [...new Set([...state.personIds, person])], consentOf };
    }
    default:
      return unreachable(event);
  }
}
