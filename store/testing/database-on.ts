import { randomBytes } from "node:crypto";
import { Client } from "pg";
import type { DatabaseConnection } from "../embedded/database-connection.ts";
import { databaseName, ownerName } from "../embedded/first-database.ts";

/** A migrated, empty database of one's own. */
export interface FreshDatabase {
  /** Owns the tables; for what only migrations may do. */
  readonly owner: DatabaseConnection;
  /** What the server uses: bound by grants and row-level security. Test as this. */
  readonly app: DatabaseConnection;
  /** The sign-in's login, blind to casework. */
  readonly auth: DatabaseConnection;
  /** PostgreSQL's superuser, whom nothing stops: for looking at everything that is kept. */
  readonly superuser: DatabaseConnection;
  /** Ends every connection to it and removes it. */
  drop(): Promise<void>;
}

/** Cloned in some 30 ms from the migrated database `amparo` of the cluster that the superuser's connection names. */
export async function databaseOn(asAdministrator: DatabaseConnection): Promise<FreshDatabase> {
  const database = `test_${randomBytes(6).toString("hex")}`;
  await inOneStatement(asAdministrator, `create database ${database} template ${databaseName} owner ${ownerName}`);
  const as = (user: string): DatabaseConnection => ({ ...asAdministrator, database, user });
  return {
    owner: as(ownerName),
    app: as("amparo_app"),
    auth: as("amparo_auth"),
    superuser: { ...asAdministrator, database },
    drop: () => inOneStatement(asAdministrator, `drop database if exists ${database} with (force)`),
  };
}

async function inOneStatement(connection: DatabaseConnection, statement: string): Promise<void> {
  const client = new Client({ ...connection });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
