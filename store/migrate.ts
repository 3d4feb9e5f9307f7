import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import type { DatabaseConnection } from "./embedded/database-connection.ts";

const folder = join(import.meta.dirname, "migrations");
const oldestPostgres = 15;

/** The logins the application uses; neither owns a table, neither may bypass row-level security. */
const logins = ["amparo_app", "amparo_auth"] as const;

export type LoginPasswords = Readonly<Partial<Record<(typeof logins)[number], string>>>;

/**
 * Brings the database to this version: logins, then every migration not yet applied, each in its own transaction.
 * Safe to run twice and beside a running server. `connection` names the owner; without passwords the logins can only be
 * used where the server trusts the connection (our own socket folder).
 */
export async function migrate(connection: DatabaseConnection, passwords: LoginPasswords = {}): Promise<readonly string[]> {
  const client = new pg.Client({ ...connection, application_name: "amparo migrate" });
  await client.connect();
  try {
    await refuseOldServer(client);
    // One at a time: two servers starting together must not both migrate.
    await client.query("select pg_advisory_lock(hashtextextended('amparo migrate', 0))");
    await ensureLogins(client, passwords);
    return await applyNew(client);
  } finally {
    await client.end();
  }
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: string }>("select current_setting('server_version_num') as version");
  const major = Math.floor(Number(rows[0]?.version) / 10_000);
  if (major < oldestPostgres) {
    throw new Error(`Amparo needs PostgreSQL ${oldestPostgres} or newer; this server is version ${major}. Upgrade it, or start without DATABASE_URL to use the one that comes with Amparo.`);
  }
}

async function ensureLogins(client: pg.Client, passwords: LoginPasswords): Promise<void> {
  for (const login of logins) {
    const found = await client.query("select 1 from pg_roles where rolname = $1", [login]);
    const password = passwords[login];
    const secret = password === undefined ? "" : ` password ${client.escapeLiteral(password)}`;
    const wish = `login nosuperuser nocreatedb nocreaterole${secret}`;
    try {
      if (found.rowCount === 0) await client.query(`create role ${login} ${wish}`);
      else if (password !== undefined) await client.query(`alter role ${login} ${wish}`);
    } catch (cause) {
      if (!isRefusedRight(cause)) throw cause;
      throw new Error(
        `The owner named in DATABASE_URL may not make logins. Ask the database administrator to run once: ${logins
          .map((name) => `CREATE ROLE ${name} LOGIN PASSWORD '...';`)
          .join(" ")} with the passwords from the key folder's file logins.json.`,
        { cause },
      );
    }
  }
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

function isRefusedRight(cause: unknown): boolean {
  return cause instanceof pg.DatabaseError && cause.code === "42501";
}
