import { Client } from "pg";
import type { DatabaseConnection } from "./database-connection.ts";

/** PostgreSQL's own superuser, used to make what is below and by nothing else. */
export const administrator = "postgres";

export const ownerName = "amparo_owner";
export const databaseName = "amparo";

/**
 * Makes the owner and the database where they are missing.
 * The owner is no superuser, as in production: what migrations may do here they may do there.
 */
export async function ensureFirstDatabase(asAdministrator: DatabaseConnection): Promise<void> {
  const client = new Client({ ...asAdministrator });
  await client.connect();
  try {
    const { rows } = await client.query<{ role: boolean; database: boolean }>(
      `select exists (select from pg_roles where rolname = $1) as role,
              exists (select from pg_database where datname = $2) as database`,
      [ownerName, databaseName],
    );
    const found = rows[0] ?? { role: false, database: false };
    const password = asAdministrator.password ? `password ${client.escapeLiteral(asAdministrator.password)}` : "";
    if (!found.role) await client.query(`create role ${ownerName} login createrole ${password}`);
    if (!found.database) await client.query(`create database ${databaseName} owner ${ownerName}`);
  } finally {
    await client.end();
  }
}
