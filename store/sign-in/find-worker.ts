import { sql } from "kysely";
import type { Database } from "../database.ts";

/** What a user may do in their organisation at this moment. */
export type Worker = {
  readonly roles: readonly string[];
  readonly teams: readonly string[];
  readonly organisationName: string;
};

/** Asked at every request, so that a role taken away or a worker deactivated counts at once; undefined when not active. */
export async function findWorker(
  database: Database,
  organisationId: string,
  userId: string,
): Promise<Worker | undefined> {
  const { rows } = await sql<{ roles: string[]; teams: string[]; organisation_name: string | null }>`
    select roles, teams, organisation_name from worker_now(${organisationId}::uuid, ${userId}::uuid)`.execute(database);
  const [row] = rows;
  return row && { roles: row.roles, teams: row.teams, organisationName: row.organisation_name ?? "" };
}
