import type * as z from "zod/mini";
import type { HappenedEvent } from "./decision.ts";

/** The events a feature may write: name to body schema, every field marked with its sensitivity. */
export type EventSchemas = Readonly<Record<string, z.ZodMiniType>>;

export type EventOf<Schemas extends EventSchemas> = {
  [Type in keyof Schemas & string]: HappenedEvent<Type, z.infer<Schemas[Type]>>;
}[keyof Schemas & string];

/** When and by whom an event was written: three times, because devices are offline and clocks are wrong. */
export type Written = {
  readonly eventId: string;
  /** When it happened, as told: a day or an instant; absent where it is the moment it was made. */
  readonly occurred?: string;
  /** On the author's device. Recorded, never trusted, never a reason to refuse. */
  readonly madeAt: string;
  /** By the server. */
  readonly receivedAt: string;
  readonly actorId: string;
  readonly organisationId: string;
};

/**
 * One feature's part of a history: how its state begins and how each event changes it. Several features may share a
 * stream (case, assessment and plan share the case's); each sees its own part and ignores the events of the others.
 */
export type Part<State, Event extends HappenedEvent> = {
  readonly events: EventSchemas;
  readonly initial: State;
  readonly evolve: (state: State, event: Event, written: Written) => State;
};

export function part<State, Schemas extends EventSchemas>(
  events: Schemas,
  initial: State,
  evolve: (state: State, event: EventOf<Schemas>, written: Written) => State,
): Part<State, EventOf<Schemas>> {
  return { events, initial, evolve };
}
