import * as z from "zod/mini";
import { type EventOf, part, type Written } from "../basics/history.ts";
import { personId, userId } from "../basics/ids.ts";
import { keepFields } from "../basics/keep-fields.ts";
import { calendarDate } from "../basics/partial-date.ts";
import { field } from "../basics/sensitivity.ts";
import { unreachable } from "../basics/unreachable.ts";
import { channels } from "./channel.ts";
import { type ClosureReason, closureReasons } from "./closure-reason.ts";
import { narrative } from "./narrative.ts";

export const contactModes = ["visit", "office", "phone", "video", "message", "through-partner"] as const;

/** Parts of payloads that become event bodies as they are; each call makes new schemas, because marks sit on them. */
export const opening = () => ({
  personId: field("S1", personId(), "context"),
  channel: field("S1", z.enum(channels)),
  /** ISO 3166-1 alpha-2: where we help, not where the person comes from. */
  country: field("S1", z.string().check(z.regex(/^[A-Z]{2}$/))),
  team: field("S1", z.string().check(z.trim(), z.minLength(1), z.maxLength(80))),
});

export const assignment = () => ({
  assigneeId: field("S1", userId()),
  /** What the next worker must know on the first day. */
  handover: field("S2", z.optional(narrative()), "narrative"),
});

/** Every attempt counts, the failed ones too: silence over weeks is itself a sign. */
export const followUp = () => ({
  occurredOn: field("S1", calendarDate()),
  mode: field("S1", z.enum(contactModes)),
  reached: field("S1", z.boolean()),
  /** Whether the person could speak without someone listening. */
  safeToTalk: field("S2", z.optional(z.boolean())),
  text: field("S2", narrative(), "narrative"),
});

/** Domain §7.6: what a closure must include, beside the supervisor's own review. */
export const closure = () => ({
  reason: field("S1", z.enum(closureReasons)),
  safetyPlanReviewed: field("S1", z.boolean()),
  needsReviewed: field("S1", z.boolean()),
  /** The person knows that they may come back, and how. */
  personInformed: field("S1", z.boolean()),
  text: field("S2", z.optional(narrative()), "narrative"),
});

export const caseEvents = {
  CaseOpened: z.strictObject(opening()),
  CaseAssigned: z.strictObject(assignment()),
  NoteAdded: z.strictObject({ text: field("S2", narrative(), "narrative") }),
  FollowUpRecorded: z.strictObject(followUp()),
  ClosureRequested: z.strictObject(closure()),
  ClosureReturned: z.strictObject({ comment: field("S2", narrative(), "narrative") }),
  CaseClosed: z.strictObject({ reason: field("S1", z.enum(closureReasons)) }),
  CaseReopened: z.strictObject({ reason: field("S2", narrative(), "narrative") }),
};
export type CaseEvent = EventOf<typeof caseEvents>;
export type FollowUp = z.infer<typeof caseEvents.FollowUpRecorded>;

/** What a case has from its opening on, whatever becomes of it. */
export type OpenedCase = z.infer<typeof caseEvents.CaseOpened> & {
  readonly openedBy: string;
  readonly openedAt: string;
  /** Who carries the case now; nobody until it is assigned. */
  readonly assigneeId: string | undefined;
  readonly followUps: readonly FollowUp[];
  readonly reopenings: number;
};

export type CaseState =
  | { readonly status: "none" }
  | (OpenedCase & { readonly status: "open" })
  | (OpenedCase & {
      readonly status: "closure-requested";
      readonly closure: z.infer<typeof caseEvents.ClosureRequested> & { readonly requestedBy: string };
    })
  | (OpenedCase & { readonly status: "closed"; readonly reason: ClosureReason; readonly closedAt: string });

export type CaseStatus = CaseState["status"];

export const casePart = part<CaseState, typeof caseEvents>(caseEvents, { status: "none" }, evolve);

function evolve(state: CaseState, event: CaseEvent, written: Written): CaseState {
  if (event.type === "CaseOpened") return opened(event.body, written);
  // Only the first event of a history opens it; a history that begins otherwise is not ours to repair.
  if (state.status === "none") return state;
  switch (event.type) {
    case "CaseAssigned":
      return { ...state, assigneeId: event.body.assigneeId };
    case "NoteAdded":
      return state;
    case "FollowUpRecorded":
      return { ...state, followUps: [...state.followUps, event.body] };
    case "ClosureRequested":
      return {
        ...carried(state),
        status: "closure-requested",
        closure: { ...event.body, requestedBy: written.actorId },
      };
    case "ClosureReturned":
      return { ...carried(state), status: "open" };
    case "CaseClosed":
      return { ...carried(state), status: "closed", reason: event.body.reason, closedAt: written.receivedAt };
    case "CaseReopened":
      return { ...carried(state), status: "open", reopenings: state.reopenings + 1 };
    default:
      return unreachable(event);
  }
}

function opened(body: z.infer<typeof caseEvents.CaseOpened>, written: Written): CaseState {
  return {
    ...body,
    status: "open",
    openedBy: written.actorId,
    openedAt: written.receivedAt,
    assigneeId: undefined,
    followUps: [],
    reopenings: 0,
  };
}

/** What stays when the status changes: the fields of the former status do not follow. */
function carried(state: OpenedCase): OpenedCase {
  return keepFields<OpenedCase>(state, {
    personId: true,
    channel: true,
    country: true,
    team: true,
    openedBy: true,
    openedAt: true,
    assigneeId: true,
    followUps: true,
    reopenings: true,
  });
}
