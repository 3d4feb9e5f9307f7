import type * as z from "zod/mini";
import { assessmentPart } from "./assessment/assessment.ts";
import type { HappenedEvent } from "./basics/decision.ts";
import type { EventSchemas, Part, Written } from "./basics/history.ts";
import { casePart } from "./case/case.ts";
import { consentPart } from "./consent/consent.ts";
import { organisationPart } from "./directory/organisation.ts";
import { instrumentPart } from "./instruments/instrument.ts";
import { sheetPart } from "./instruments/sheet.ts";
import { publication as publicationPart } from "./library/publication.ts";
import { encounterPart } from "./person/encounter.ts";
import { personPart } from "./person/person.ts";
import { planPart } from "./plan/plan.ts";
import { referralPart } from "./referral/referral.ts";
import { screeningPart } from "./screening/screening.ts";

/**
 * Every kind of history, the parts that share it, and whether it is sealed with a key of its own. What holds no
 * personal data is not sealed: instruments and publications are for all to read.
 */
export const histories = {
  encounter: { sealed: true, parts: { encounter: encounterPart } },
  person: { sealed: true, parts: { person: personPart, consent: consentPart } },
  sheet: { sealed: true, parts: { sheet: sheetPart, screening: screeningPart } },
  case: { sealed: true, parts: { case: casePart, assessment: assessmentPart, plan: planPart } },
  referral: { sealed: true, parts: { referral: referralPart } },
  organisation: { sealed: false, parts: { organisation: organisationPart } },
  instrument: { sealed: false, parts: { instrument: instrumentPart } },
  publication: { sealed: false, parts: { publication: publicationPart } },
} as const;

type Histories = typeof histories;
export type StreamKind = keyof Histories;
export const streamKinds = Object.keys(histories).filter(isStreamKind);

type StateOf<SomePart> = SomePart extends {
  readonly initial: infer State;
  readonly evolve: (state: infer Wider, ...rest: never) => unknown;
}
  ? State | Wider
  : never;
/** The state of each kind of history: one entry for each of its parts. */
export type StreamStates = {
  readonly [Kind in StreamKind]: {
    readonly [Name in keyof Histories[Kind]["parts"]]: StateOf<Histories[Kind]["parts"][Name]>;
  };
};

type AnyPart = Part<unknown, HappenedEvent>;

export function isStreamKind(kind: string): kind is StreamKind {
  return Object.hasOwn(histories, kind);
}

export function isSealed(kind: StreamKind): boolean {
  return histories[kind].sealed;
}

export function initialStateOf<Kind extends StreamKind>(kind: Kind): StreamStates[Kind] {
  // `as`: Object.fromEntries forgets which part each state belongs to.
  return Object.fromEntries(partsOf(kind).map(([name, { initial }]) => [name, initial])) as StreamStates[Kind];
}

/** The state after one more event. The part that knows the event changes; an event no part knows is a fault. */
export function evolveState<Kind extends StreamKind>(
  kind: Kind,
  state: StreamStates[Kind],
  event: HappenedEvent,
  written: Written,
): StreamStates[Kind] {
  const found = partsOf(kind).find(([, { events }]) => Object.hasOwn(events, event.type));
  if (!found) throw new Error(`a history of kind ${kind} knows no event ${event.type}`);
  const [name, part] = found;
  // `as`: the part's own name leads to the part's own state.
  const before = (state as Readonly<Record<string, unknown>>)[name];
  return { ...state, [name]: part.evolve(before, event, written) };
}

/** The schema of an event's body, or undefined where no part of that kind knows it. */
export function eventSchemaOf(kind: StreamKind, type: string): z.ZodMiniType | undefined {
  return partsOf(kind)
    .map(([, { events }]) => events[type])
    .find((schema) => schema !== undefined);
}

/** Every event that can be written, by kind of history. */
export function eventsOf(kind: StreamKind): EventSchemas {
  return Object.assign({}, ...partsOf(kind).map(([, { events }]) => events));
}

function partsOf(kind: StreamKind): readonly (readonly [string, AnyPart])[] {
  // `as`: each part takes its own state and events, which a list of different parts cannot say.
  return Object.entries(histories[kind].parts) as unknown as readonly (readonly [string, AnyPart])[];
}
