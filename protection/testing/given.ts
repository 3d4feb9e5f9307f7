import * as z from "zod/mini";
import type { Actor } from "../basics/actor.ts";
import type { Command, Context } from "../basics/command.ts";
import { type Decision, type HappenedEvent, refuse } from "../basics/decision.ts";
import type { EventSchemas, Part, Written } from "../basics/history.ts";
import { organisationId, userId } from "../basics/ids.ts";

/** What happened before, and by whom and when where that matters to the rule. */
export type PastEvent = HappenedEvent & { readonly written?: Partial<Written> };

type Parts<States extends object> = { readonly [Name in keyof States]: Part<States[Name], never> };

/** Invented: everything in a test happens on this day unless it says otherwise. */
export const testToday = "2026-11-21";

export const testActor: Actor = {
  userId: userId().parse(testId(9001)),
  organisationId: organisationId().parse(testId(9002)),
  roles: ["caseworker"],
  teams: ["north"],
  hasSecondFactor: true,
};

/** A valid id that is easy to tell apart: `testId(7)` ends in 7. */
export function testId(number: number): string {
  return `00000000-0000-4000-9000-${String(number).padStart(12, "0")}`;
}

/**
 * Given a history, when a command is asked for, then events or a refusal:
 * `given({ case: casePart }, [opened]).when(assignCase, { ... })` answers the decision.
 */
export function given<States extends object>(parts: Parts<States>, past: readonly PastEvent[] = []) {
  const state = replay(parts, past);
  return {
    state,
    when<
      Name extends string,
      Kind extends string,
      Schema extends z.ZodMiniType,
      Facts extends object,
      Reads extends object,
    >(
      command: Command<Name, Kind, Schema, States, Facts, Reads>,
      payload: z.input<Schema>,
      over: Partial<Context<Facts, Reads>> = {},
    ): Decision {
      const decoded = z.parse(command.payload, payload);
      const context = contextFor(command, decoded, over);
      const blocked = command.blockedBy?.(state, context);
      return blocked === undefined ? command.decide(decoded, state, context) : refuse(blocked.code, blocked.facts);
    },
  };
}

/** The code of the refusal, or `accepted`. */
export function answerOf(decision: Decision): string {
  return decision.accepted ? "accepted" : decision.refusal.code;
}

/** The state that the events lead to; a body that does not fit its schema throws, so samples in tests stay true. */
export function replay<States extends object>(parts: Parts<States>, past: readonly PastEvent[]): States {
  const names = Object.keys(parts) as (keyof States)[]; // decoding: an object's own keys are its type's keys
  const state = Object.fromEntries(names.map((name) => [name, parts[name].initial])) as States; // one for each name
  for (const [index, event] of past.entries()) {
    const owners = names.filter((name) => Object.hasOwn(parts[name].events, event.type));
    if (owners.length === 0) throw new Error(`no part knows the event ${event.type}`);
    for (const name of owners) {
      state[name] = parts[name].evolve(state[name], decoded(parts[name].events, event), writtenFor(event, index));
    }
  }
  return state;
}

function decoded(events: EventSchemas, event: PastEvent): never {
  const schema = events[event.type];
  const body = schema === undefined ? event.body : z.parse(schema, event.body);
  return { type: event.type, body } as never; // decoding: the schema above is the proof
}

function writtenFor(event: PastEvent, index: number): Written {
  return {
    eventId: testId(8000 + index),
    madeAt: `${testToday}T08:00:00.000Z`,
    receivedAt: `${testToday}T08:00:01.000Z`,
    actorId: testActor.userId,
    organisationId: testActor.organisationId,
    ...event.written,
  };
}

function contextFor<Schema extends z.ZodMiniType, State extends object, Facts extends object, Reads extends object>(
  command: Command<string, string, Schema, State, Facts, Reads>,
  payload: z.infer<Schema>,
  over: Partial<Context<Facts, Reads>>,
): Context<Facts, Reads> {
  let ids = 0;
  return {
    now: `${testToday}T09:00:00.000Z`,
    today: testToday,
    actor: testActor,
    facts: {} as Facts, // a test that needs facts or reads gives them
    reads: {} as Reads,
    stream: { kind: command.kind, id: command.streamId(payload) },
    freshId: () => testId(7000 + ids++),
    ...over,
  };
}
