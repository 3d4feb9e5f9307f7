import { Kysely, PostgresDialect, sql, type Transaction } from "kysely";
import pg from "pg";
import type { DatabaseConnection } from "./embedded/database-connection.ts";
import { openPool } from "./open-pool.ts";
import { preparedPool } from "./prepared-pool.ts";
import type { Tables } from "./tables.ts";

export type Database = Kysely<Tables>;
/** A transaction of one organisation: row-level security shows it that organisation's facts and no others. */
export type OrganisationTransaction = Transaction<Tables>;

// Dates stay text: a calendar date has no time zone, and a Date would move it across midnight.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

export function openDatabase(connection: DatabaseConnection, most = 20): Database {
  const pool = openPool({ ...connection, max: most, application_name: "amparo", options: "-c search_path=amparo" });
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: preparedPool(pool) }) });
}

/** Runs `work` in one transaction as `organisation`; commits when it resolves, rolls back when it throws. */
export async function asOrganisation<Answer>(
  database: Database,
  organisation: string,
  work: (trx: OrganisationTransaction) => Promise<Answer>,
): Promise<Answer> {
  return database.transaction().execute(async (trx) => {
    await sql`select set_config('app.organisation', ${organisation}, true)`.execute(trx);
    return work(trx);
  });
}

/** Whether the database answers at all: what health reports. */
export async function isReachable(database: Database): Promise<boolean> {
  return sql`select 1`.execute(database).then(
    () => true,
    () => false,
  );
}
