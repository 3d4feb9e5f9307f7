/**
 * What a rule answers. A refusal is an expected "no" that someone can act on; it is returned, never thrown.
 * Facts are ids, counts, dates and codes only: refusals reach logs, personal data must not.
 */
export type Refusal<Code extends string = string> = {
  /** `room.reason`, stable for ever once released: screens translate it and partners may match on it. */
  readonly code: Code;
  readonly facts: Readonly<Record<string, string | number>>;
};

/** Something that happened, as it is kept in a history: past tense, never changed. */
export type HappenedEvent<Type extends string = string, Body = unknown> = {
  readonly type: Type;
  readonly body: Body;
};

/** One history: which kind of thing it is about, and which one. */
export type StreamRef<Kind extends string = string> = { readonly kind: Kind; readonly id: string };

/**
 * Events for another history than the one the command names: a second one of our own, or (with `organisation`) the
 * copy that a partner organisation keeps of a message that passes between us.
 */
export type Elsewhere = {
  readonly stream: StreamRef;
  readonly organisation?: string;
  readonly events: readonly HappenedEvent[];
};

export type Accepted<Event extends HappenedEvent = HappenedEvent> = {
  readonly accepted: true;
  readonly events: readonly Event[];
  readonly elsewhere: readonly Elsewhere[];
};

export type Refused<Code extends string = string> = { readonly accepted: false; readonly refusal: Refusal<Code> };

export type Decision<Event extends HappenedEvent = HappenedEvent, Code extends string = string> =
  | Accepted<Event>
  | Refused<Code>;

export function accept<Event extends HappenedEvent>(
  events: readonly Event[],
  elsewhere: readonly Elsewhere[] = [],
): Accepted<Event> {
  return { accepted: true, events, elsewhere };
}

export function refusal<Code extends string>(code: Code, facts: Refusal["facts"] = {}): Refusal<Code> {
  return { code, facts };
}

export function refuse<Code extends string>(code: Code, facts: Refusal["facts"] = {}): Refused<Code> {
  return { accepted: false, refusal: refusal(code, facts) };
}
