import { sql } from "kysely";
import type { Actor } from "../protection/basics/actor.ts";
import type { OrganisationTransaction } from "./database.ts";

/** Counts one try of the actor in this hour; false when there were `most` already. Old hours are swept away. */
export async function takeTry(
  trx: OrganisationTransaction,
  { organisationId, userId }: Actor,
  now: string,
  most: number,
): Promise<boolean> {
  const hour = `${now.slice(0, 13)}:00:00.000Z`;
  await sql`delete from token_try where organisation = ${organisationId} and hour < ${hour}::timestamptz`.execute(trx);
  const { rows } = await sql<{ tries: number }>`
    insert into token_try (organisation, user_id, hour, tries) values (${organisationId}, ${userId}, ${hour}, 1)
    on conflict (organisation, user_id, hour) do update set tries = token_try.tries + 1
    returning tries`.execute(trx);
  return (rows[0]?.tries ?? most + 1) <= most;
}
