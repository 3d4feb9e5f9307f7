import { sql } from "kysely";
import type { Database } from "../database.ts";

/** What a user may do in their organisation at this moment. */
export type Worker = {
  readonly roles: readonly string[];
  readonly teams: readonly string[];
  readonly organisationName: string;
  /** When they came back after having been deactivated; what was made before counts no more. */
  readonly reactivatedAt: Date | undefined;
};

/** Asked at every request, so that a role taken away or a worker deactivated counts at once; undefined when not active. */
export async function findWorker(
  database: Database,
  organisationId: string,
  userId: string,
): Promise<Worker | undefined> {
  const { rows } = await sql<{
    roles: string[];
    teams: string[];
    organisation_name: string | null;
    reactivated_at: Date | null;
  }>`
    select roles, teams, organisation_name, reactivated_at from worker_now(${organisationId}::uuid, ${userId}::uuid)`.execute(
    database,
  );
  const [row] = rows;
  return (
    row && {
      roles: row.roles,
      teams: row.teams,
      organisationName: row.organisation_name ?? "",
      reactivatedAt: row.reactivated_at ?? undefined,
    }
  );
}

/** Whether what was made then still lets this worker in: nothing from before they were deactivated comes back to life. */
export function countsFor(worker: Worker | undefined, madeAt: Date): worker is Worker {
  return worker !== undefined && (worker.reactivatedAt === undefined || madeAt >= worker.reactivatedAt);
}
