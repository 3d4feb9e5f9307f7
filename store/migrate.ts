import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import type { DatabaseConnection } from "./embedded/database-connection.ts";
import { ensureLogins, type LoginPasswords } from "./logins.ts";
import { refuseOldVersion } from "./postgres-version.ts";

const folder = join(import.meta.dirname, "migrations");

/**
 * Brings the database to this version: logins, then every migration not yet applied, each in its own transaction.
 * Safe to run twice and beside a running server. `connection` names the owner; without passwords the logins can only be
 * used where the server trusts the connection (our own socket folder).
 */
export async function migrate(
  connection: DatabaseConnection,
  passwords: LoginPasswords = {},
): Promise<readonly string[]> {
  const client = new pg.Client({ ...connection, application_name: "amparo migrate" });
  await client.connect();
  try {
    const { rows } = await client.query<{ version: string }>("select current_setting('server_version_num') as version");
    refuseOldVersion(Number(rows[0]?.version));
    // One at a time: two servers starting together must not both migrate.
    await client.query("select pg_advisory_lock(hashtextextended('amparo migrate', 0))");
    await ensureLogins(client, connection, passwords);
    await ensureSchemas(client);
    return await applyNew(client);
  } finally {
    await client.end();
  }
}

async function ensureSchemas(client: pg.Client): Promise<void> {
  await client.query(`create schema if not exists amparo`);
  await client.query(`create schema if not exists auth`);
  await client.query(`grant usage on schema amparo to amparo_app`);
  await client.query(`grant usage, create on schema auth to amparo_auth`);
}

async function applyNew(client: pg.Client): Promise<string[]> {
  await client.query("set search_path = amparo");
  await client.query(
    "create table if not exists migration (name text primary key, applied_at timestamptz not null default now())",
  );
  const { rows } = await client.query<{ name: string }>("select name from migration");
  const applied = new Set(rows.map((row) => row.name));
  const fresh = readdirSync(folder)
    .filter((name) => name.endsWith(".sql") && !applied.has(name))
    .toSorted();
  for (const name of fresh) {
    await client.query("begin");
    await client.query(readFileSync(join(folder, name), "utf8"));
    await client.query("insert into migration (name) values ($1)", [name]);
    await client.query("commit");
  }
  return fresh;
}
