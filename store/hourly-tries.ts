import { sql } from "kysely";
import type { Actor } from "../protection/basics/actor.ts";
import type { OrganisationTransaction } from "./database.ts";

export type Trying = {
  /** The verb of what is tried: each is counted for itself. */
  readonly what: string;
  readonly now: string;
  readonly most: number;
};

/** Counts one try of the actor in this hour; false when there were `most` already. Old hours are swept away. */
export async function takeTry(
  trx: OrganisationTransaction,
  { organisationId, userId }: Actor,
  { what, now, most }: Trying,
): Promise<boolean> {
  const hour = `${now.slice(0, 13)}:00:00.000Z`;
  await sql`delete from hourly_try where organisation = ${organisationId} and hour < ${hour}::timestamptz`.execute(trx);
  const { rows } = await sql<{ tries: number }>`
    insert into hourly_try (organisation, user_id, what, hour, tries)
    values (${organisationId}, ${userId}, ${what}, ${hour}, 1)
    on conflict (organisation, user_id, what, hour) do update set tries = hourly_try.tries + 1
    returning tries`.execute(trx);
  return (rows[0]?.tries ?? most + 1) <= most;
}
