import { sql } from "kysely";
import type { OrganisationTransaction } from "./database.ts";
import { sentAhead } from "./prepared-pool.ts";

export type ReadEntry = {
  readonly organisation: string;
  readonly id: string;
  readonly at: string;
  readonly actorId: string;
  readonly verb: string;
  /** How the reader stands to the people shown, or what they typed for a sensitive reading: a code. */
  readonly why: string;
  readonly people: readonly string[];
};

/** One row a request, in the transaction of the reading: what was shown is known even if the answer is lost. */
export async function logRead(trx: OrganisationTransaction, entry: ReadEntry): Promise<void> {
  await sql`${sql.raw(sentAhead)}insert into read_log (organisation, id, at, actor_id, verb, why, person_ids)
    values (${entry.organisation}, ${entry.id}, ${entry.at}, ${entry.actorId}, ${entry.verb}, ${entry.why}, ${[...entry.people]}::uuid[])`.execute(
    trx,
  );
}

/** The newest readings of the organisation, or of one person. */
export async function listReads(
  trx: OrganisationTransaction,
  personId: string | undefined,
  before: string | undefined,
) {
  let query = trx.selectFrom("read_log").select(["id", "at", "actor_id", "verb", "why", "person_ids"]);
  if (personId) query = query.where("person_ids", "@>", sql<string[]>`array[${personId}]::uuid[]`);
  if (before) query = query.where("at", "<", sql<Date>`${before}::timestamptz`);
  const rows = await query.orderBy("at", "desc").limit(50).execute();
  return rows.map((row) => ({
    id: row.id,
    at: row.at.toISOString(),
    actorId: row.actor_id,
    verb: row.verb,
    why: row.why,
    people: row.person_ids,
  }));
}
