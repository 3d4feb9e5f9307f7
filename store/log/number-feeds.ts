import { sql } from "kysely";
import { installationId } from "../../protection/basics/ids.ts";
import { asOrganisation, type Database } from "../database.ts";
import { listOrganisations } from "../lists/directory-lists.ts";

/** Gives every committed event of one organisation that has none its place in the feed; answers how many. */
export async function numberFeed(database: Database, organisation: string): Promise<number> {
  const { rows } = await asOrganisation(database, organisation, (trx) =>
    sql<{ count: number }>`select number_fresh(${organisation}::uuid) as count`.execute(trx),
  );
  return rows[0]?.count ?? 0;
}

/** The same for all, the installation first. The directory is open among partners, so the installation reads it whole. */
export async function numberFeeds(database: Database): Promise<ReadonlyMap<string, number>> {
  const organisations = await asOrganisation(database, installationId, listOrganisations);
  const counts = new Map<string, number>();
  for (const id of [installationId, ...organisations.map(({ organisationId }) => organisationId)]) {
    counts.set(id, await numberFeed(database, id));
  }
  return counts;
}
