import * as z from "zod/mini";
import { type EventOf, part, type Written } from "../basics/history.ts";
import { field } from "../basics/sensitivity.ts";
import { unreachable } from "../basics/unreachable.ts";
import { traffickingOutcomes } from "./trafficking-outcome.ts";
import { triageLevels, triageReasonCodes } from "./triage-result.ts";

/** Why an officer concludes so, in their own words: never empty, because no score decides alone. */
export const screeningReason = () =>
  field("S3.trafficking", z.string().check(z.trim(), z.minLength(3), z.maxLength(5_000)), "narrative");

export const concludedOutcome = () => field("S3.trafficking", z.enum(traffickingOutcomes));

/** What the observer saw that no question caught. */
export const overrideReason = () =>
  field("S2", z.optional(z.string().check(z.trim(), z.minLength(3), z.maxLength(2_000))), "narrative");

export const screeningEvents = {
  TriageConcluded: z.strictObject({
    level: field("S1", z.enum(triageLevels)),
    reasons: field("S3.trafficking", z.array(z.enum(triageReasonCodes))),
    overrideReason: overrideReason(),
  }),
  ScreeningRecommended: z.strictObject({
    computed: concludedOutcome(),
    concluded: concludedOutcome(),
    reason: screeningReason(),
    /** Present where the officer concludes otherwise than the answers compute. */
    differs: field("S3.trafficking", z.optional(z.literal(true))),
  }),
  ScreeningReturned: z.strictObject({ reason: screeningReason() }),
  ScreeningConfirmed: z.strictObject({ concluded: concludedOutcome(), reason: screeningReason() }),
};
export type ScreeningEvent = EventOf<typeof screeningEvents>;

export type TriageResult = z.infer<typeof screeningEvents.TriageConcluded> & {
  readonly by: string;
  readonly at: string;
};
export type Recommendation = z.infer<typeof screeningEvents.ScreeningRecommended> & {
  readonly by: string;
  readonly at: string;
};
/** What holds: recommended by one officer and confirmed by another, each with a reason. */
export type Confirmation = z.infer<typeof screeningEvents.ScreeningConfirmed> & {
  readonly recommendation: Recommendation;
  readonly by: string;
  readonly at: string;
};

type Screened = {
  readonly triage: TriageResult | undefined;
  /** The last confirmation stays in force while a new recommendation waits: screening is repeated on new facts. */
  readonly inForce: Confirmation | undefined;
};

export type ScreeningState =
  | (Screened & { readonly status: "none" })
  | (Screened & { readonly status: "recommended"; readonly recommendation: Recommendation })
  | (Screened & { readonly status: "returned"; readonly recommendation: Recommendation; readonly returnedFor: string })
  | (Screened & { readonly status: "confirmed"; readonly inForce: Confirmation });

export const screeningPart = part<ScreeningState, typeof screeningEvents>(
  screeningEvents,
  { status: "none", triage: undefined, inForce: undefined },
  evolve,
);

function evolve(state: ScreeningState, event: ScreeningEvent, written: Written): ScreeningState {
  const { triage, inForce } = state;
  const author = { by: written.actorId, at: written.receivedAt };
  switch (event.type) {
    case "TriageConcluded":
      return { ...state, triage: { ...event.body, ...author } };
    case "ScreeningRecommended":
      return { triage, inForce, status: "recommended", recommendation: { ...event.body, ...author } };
    case "ScreeningReturned":
      if (state.status !== "recommended") return state;
      return { ...state, status: "returned", returnedFor: event.body.reason };
    case "ScreeningConfirmed": {
      if (state.status !== "recommended") return state;
      const confirmation = { ...event.body, ...author, recommendation: state.recommendation };
      return { triage, status: "confirmed", inForce: confirmation };
    }
    default:
      return unreachable(event);
  }
}
