import { Kysely, PostgresDialect, sql, type Transaction } from "kysely";
import pg from "pg";
import type { DatabaseConnection } from "./embedded/database-connection.ts";
import { openPool } from "./open-pool.ts";
import { preparedPool, sentAhead } from "./prepared-pool.ts";
import type { Tables } from "./tables.ts";

export type Database = Kysely<Tables>;
/** A transaction of one organisation: row-level security shows it that organisation's facts and no others. */
export type OrganisationTransaction = Transaction<Tables>;

// Dates stay text: a calendar date has no time zone, and a Date would move it across midnight.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

export function openDatabase(connection: DatabaseConnection, most = 20): Database {
  const settings = { max: most, application_name: "amparo", options: "-c search_path=amparo", pipeline: true };
  const pool = openPool({ ...connection, ...settings });
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: preparedPool(pool) }) });
}

/** Runs `work` in one transaction as `organisation`; commits when it resolves, rolls back when it throws. */
export async function asOrganisation<Answer>(
  database: Database,
  organisation: string,
  work: (trx: OrganisationTransaction) => Promise<Answer>,
): Promise<Answer> {
  if (!isUuid.test(organisation)) throw new Error("an organisation's id is a UUID");
  return database.connection().execute(async (held) => {
    try {
      // One message with the first question; it takes no parameters, which is why the id was looked at above. Did it
      // fail, what follows would run without an organisation and so see nothing.
      await sql.raw(`${sentAhead}begin; select set_config('app.organisation', '${organisation}', true)`).execute(held);
      // `as`: it is one from here on, though Kysely did not begin it.
      const answer = await work(held as OrganisationTransaction);
      await commit(held);
      return answer;
    } catch (fault) {
      // Where the connection is lost there is nothing to roll back, and the pool lets go of it.
      await sql`rollback`.execute(held).catch(() => undefined);
      throw fault;
    }
  });
}

const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** PostgreSQL answers a commit of a broken transaction with a rollback: that must not look like done. */
async function commit(held: Database): Promise<void> {
  const { rows } = await sql<{ command: string }>`commit`.execute(held);
  if (rows[0]?.command === "ROLLBACK") throw new Error("a statement failed before, so nothing was kept");
}

/** Whether the database answers at all: what health reports. */
export async function isReachable(database: Database): Promise<boolean> {
  return sql`select 1`.execute(database).then(
    () => true,
    () => false,
  );
}
