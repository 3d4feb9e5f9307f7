import { existsSync } from "node:fs";
import pg from "pg";
import { installationId } from "../protection/basics/ids.ts";
import { openDatabase, type Database } from "./database.ts";
import { readDatabaseUrl } from "./database-url.ts";
import { attachOrStart } from "./embedded/attach-or-start.ts";
import type { DatabaseConnection } from "./embedded/database-connection.ts";
import { startEmbedded } from "./embedded/start-embedded.ts";
import { migrate } from "./migrate.ts";
import type { StoreSettings } from "./settings.ts";
import { openKeyFolder, type KeySource } from "./vault/key-folder.ts";
import { readLogins } from "./vault/logins-file.ts";
import { openVault, type Vault } from "./vault/vault.ts";

/** An installation's database and keys, open and up to date. */
export type Store = {
  readonly database: Database;
  /** For what the application's login may not do: migrations, rebuilds of roles. */
  readonly owner: DatabaseConnection;
  /** The login of sign-in, which cannot see casework. */
  readonly auth: DatabaseConnection;
  readonly vault: Vault;
  readonly keys: KeySource;
  readonly signInSecret: string;
  readonly isFirstStart: boolean;
  /** Closes in order and stops the database where it was started here. */
  readonly close: () => Promise<void>;
};

/**
 * Opens the installation for the `server`, or for a `command` that works beside a running server or by itself. Throws
 * an Error with a sentence saying what to do where something is missing, wrong or in use.
 */
export async function openStore(settings: StoreSettings, purpose: "server" | "command"): Promise<Store> {
  const { databaseUrl, dataFolder, keyFolder } = settings;
  const isFirstStart = !existsSync(`${keyFolder}/${installationId}.json`);
  if (isFirstStart && !databaseUrl && existsSync(`${dataFolder}/postgres`)) throw new Error(keysAreMissing(keyFolder));
  const logins = readLogins(keyFolder);
  const keys = openKeyFolder(keyFolder);
  const embedded = databaseUrl ? undefined : await (purpose === "server" ? startEmbedded : attachOrStart)({ dataFolder });
  const owner = embedded?.connection ?? readDatabaseUrl(databaseUrl ?? "");
  try {
    await migrate(owner, databaseUrl ? logins : {});
  } catch (cause) {
    await embedded?.stop();
    throw databaseUrl ? unreachable(cause) : cause;
  }
  const as = (user: "amparo_app" | "amparo_auth"): DatabaseConnection =>
    databaseUrl ? { ...owner, user, password: logins[user] } : { ...owner, user };
  const database = openDatabase(as("amparo_app"));
  if (isFirstStart && (await hasSealedHistories(owner))) {
    await database.destroy();
    throw new Error(keysAreMissing(keyFolder));
  }
  // Only now: keys made beside a database that needs others would hide that the right ones are missing.
  keys.ensureKeys(installationId);
  return {
    database,
    owner,
    auth: as("amparo_auth"),
    vault: openVault(keys),
    keys,
    signInSecret: logins.signIn,
    isFirstStart,
    close: async () => {
      await database.destroy();
      await embedded?.stop();
    },
  };
}

/** A database without its keys would start, and then fail at every name: better to say so at once. */
function keysAreMissing(keyFolder: string): string {
  return `There is a database, but its keys are not in ${keyFolder}. Put the key folder back from your key backup; without it nothing recorded can be read.`;
}

async function hasSealedHistories(owner: DatabaseConnection): Promise<boolean> {
  const client = new pg.Client({ ...owner });
  await client.connect();
  try {
    // The owner is fenced like everyone, so it asks the catalogue, which counts rows of all organisations.
    const { rows } = await client.query<{ any: boolean }>(
      "select pg_relation_size('amparo.stream_key') > 0 as any",
    );
    return rows[0]?.any ?? false;
  } finally {
    await client.end();
  }
}

/** A database that cannot be reached, in a sentence without the address book of its errors. */
function unreachable(cause: unknown): Error {
  const code = cause instanceof pg.DatabaseError || cause instanceof Error ? (cause as { code?: string }).code : undefined;
  const advice: Record<string, string> = {
    ECONNREFUSED: "no server answers there. Is PostgreSQL running, and are host and port right?",
    ENOTFOUND: "its host name is not known.",
    ENOENT: "its socket folder does not exist.",
    "28P01": "it refuses the password.",
    "28000": "it refuses the login.",
    "3D000": "the database does not exist. Create it first: CREATE DATABASE amparo.",
  };
  const known = code === undefined ? undefined : advice[code];
  if (known === undefined) return cause instanceof Error ? cause : new Error("the database failed", { cause });
  return new Error(`The database in DATABASE_URL cannot be used: ${known}`, { cause });
}
