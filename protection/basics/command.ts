import type * as z from "zod/mini";
import type { Actor } from "./actor.ts";
import type { Decision, Refusal, StreamRef } from "./decision.ts";

/** `feature.verb`, the one vocabulary of permission, audit and screens. */
export type VerbName = `${string}.${string}`;

/** What a rule may know beside the command and the history: given, never fetched. The same on server, phone and CLI. */
export type Context<Facts extends object = object, Reads extends object = object> = {
  /** The clock of whoever decides (the server, or the device while offline), an instant in UTC. */
  readonly now: string;
  /** The calendar day of `now`, UTC. */
  readonly today: string;
  readonly actor: Actor;
  /** What the command's `facts` asked for, by name. */
  readonly facts: Facts;
  /** The states of the other histories that the command's `reads` named; an absent history has its initial state. */
  readonly reads: Reads;
  /** The command's own history. */
  readonly stream: StreamRef;
  /** A new id, derived from the envelope and a counter: a second decision makes the same ids. */
  readonly freshId: () => string;
};

/**
 * Everything there is to know about one thing a person may ask for. A new command is one file with one of these, a line
 * in `commands.ts` and a line in `access/permissions.ts`; API path, CLI, OpenAPI and the form on screen follow from it.
 */
export type Command<
  Name extends string,
  Kind extends string,
  Schema extends z.ZodMiniType,
  State extends object,
  Facts extends object,
  Reads extends object,
> = {
  readonly name: Name;
  /** Raised when the payload changes its meaning; older versions stay decodable. */
  readonly version: number;
  /** The permission it needs: `plan.approve`. */
  readonly verb: VerbName;
  readonly payload: Schema;
  /** The history that the events go to. */
  readonly kind: Kind;
  readonly streamId: (payload: z.infer<Schema>) => string;
  /** `opens`: the history must not exist yet; `continues`: it must; `either`: the rule copes with both. */
  readonly mode: "opens" | "continues" | "either";
  /**
   * The history whose belonging decides the permission, where it is not the command's own: a referral is made within a
   * case, a sheet is about a person.
   */
  readonly within?: (payload: z.infer<Schema>) => StreamRef;
  /** Other histories of our organisation the rule looks at, by kind; locked with its own. `undefined` reads as absent. */
  readonly reads?: (payload: z.infer<Schema>) => { readonly [Kind in keyof Reads]: string | undefined };
  /** Names of facts the door fetches for this command, each by one question to the store. */
  readonly facts?: readonly (keyof Facts & string)[];
  /** Payload fields the door replaces by a keyed hash before any rule or history sees them. */
  readonly keyed?: readonly string[];
  /**
   * What stands in the way whatever is filled in: the status table of the feature. Screens ask it to draw a button or
   * to say why there is none; the door asks it again before deciding.
   */
  readonly blockedBy?: (state: State, context: Context<Facts, Reads>) => Refusal | undefined;
  readonly decide: (payload: z.infer<Schema>, state: State, context: Context<Facts, Reads>) => Decision;
};

/** Checks a command's parts against each other and keeps their exact types. */
export function command<
  const Name extends string,
  const Kind extends string,
  Schema extends z.ZodMiniType,
  State extends object = object,
  Facts extends object = object,
  Reads extends object = object,
>(definition: Command<Name, Kind, Schema, State, Facts, Reads>): Command<Name, Kind, Schema, State, Facts, Reads> {
  return definition;
}
