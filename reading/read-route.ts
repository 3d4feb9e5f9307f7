import * as z from "zod/mini";
import type { Verb } from "../protection/access/permissions.ts";
import type { Actor } from "../protection/basics/actor.ts";
import type { OrganisationTransaction } from "../store/database.ts";
import type { Speech } from "../door/sentence-for.ts";
import type { ReadingHouse } from "./reading-house.ts";

type ObjectSchema = z.ZodMiniObject<z.core.$ZodLooseShape>;

/** What a reading may use: one transaction of the reader's own organisation. */
export type Reading<Params, Query> = {
  readonly trx: OrganisationTransaction;
  readonly house: ReadingHouse;
  readonly actor: Actor;
  /** The language the reader asked for. */
  readonly speech: Speech;
  readonly params: Params;
  readonly query: Query;
};

/**
 * What was read, and which people it shows. `why` says how the reader stands to them (`assigned`, `team`, `intake`);
 * both are logged before the answer leaves.
 */
export type Shown<Answer> = {
  readonly answer: Answer;
  /** Asking is itself worth knowing, as for a name: logged even where nobody was shown. */
  readonly isAlwaysLogged?: true;
  readonly people: readonly string[];
  readonly why: string;
};

/** The same shape, where states that must not change may stand as they are. */
type Readable<Value> = Value extends readonly (infer One)[]
  ? readonly Readable<One>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Readable<Value[Key]> }
    : Value;

/** One GET endpoint. Paths, OpenAPI and access tests all come from the list of these. */
export type ReadRoute = {
  readonly path: `/api/${string}`;
  readonly summary: string;
  /**
   * `in-body`: the question itself is personal (a name), so it travels as the body of a POST; addresses stay in
   * histories and logs of browsers and proxies. Absent: `in-address`.
   */
  readonly asked?: "in-address" | "in-body";
  readonly verb: Verb;
  /** How often one worker may ask it in an hour, where asking more would be browsing. Absent: as often as they like. */
  readonly mostAnHour?: number;
  readonly params: ObjectSchema;
  readonly query: ObjectSchema;
  readonly answer: z.ZodMiniType;
  /** Undefined: absent or not theirs, answered alike. */
  readonly read: (reading: Reading<never, never>) => Promise<Shown<unknown> | undefined>;
};

/** Checks the parts of a route against each other; the answer is decoded on the way out, so nothing undeclared leaves. */
export function readRoute<
  Params extends ObjectSchema,
  Query extends ObjectSchema,
  Answer extends z.ZodMiniType,
>(route: {
  readonly path: `/api/${string}`;
  readonly summary: string;
  /**
   * `in-body`: the question itself is personal (a name), so it travels as the body of a POST; addresses stay in
   * histories and logs of browsers and proxies. Absent: `in-address`.
   */
  readonly asked?: "in-address" | "in-body";
  readonly verb: Verb;
  /** How often one worker may ask it in an hour, where asking more would be browsing. Absent: as often as they like. */
  readonly mostAnHour?: number;
  readonly params: Params;
  readonly query: Query;
  readonly answer: Answer;
  readonly read: (
    reading: Reading<z.infer<Params>, z.infer<Query>>,
  ) => Promise<Shown<Readable<z.input<Answer>>> | undefined>;
}): ReadRoute {
  return route;
}

export const noParams = z.object({});
export const noQuery = z.strictObject({});

/** A page of a list: at most 20 rows fit one screen of the smallest phone; the cursor leads to the next. */
export function pageOf<Row extends z.ZodMiniType>(row: Row) {
  return z.object({ rows: z.array(row), next: z.nullable(z.string()) });
}
export const cursorQuery = { after: z.optional(z.string().check(z.maxLength(200), z.regex(/^[A-Za-z0-9_-]+$/))) };
