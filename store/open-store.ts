import { existsSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { installationId } from "../protection/basics/ids.ts";
import { asOrganisation, openDatabase, type Database } from "./database.ts";
import { patienceMs, sayUnreachable } from "./database-refusal.ts";
import { readDatabaseUrl } from "./database-url.ts";
import { attachOrStart, type AttachedDatabase } from "./embedded/attach-or-start.ts";
import { clusterOutside } from "./embedded/cluster-folder.ts";
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
  /** Settles when the database that was started here ends by itself; absent where it was not started here. */
  readonly whenLost?: Promise<void> | undefined;
  /** Where the embedded database's files are, when that is not in the data folder. */
  readonly clusterElsewhere?: string | undefined;
  /** Closes in order and stops the database where it was started here. */
  readonly close: () => Promise<void>;
};

/**
 * Opens the installation for the `server`, or for a `command` that works beside a running server or by itself. Throws
 * an Error with a sentence saying what to do where something is missing, wrong or in use; then nothing was changed.
 */
export async function openStore(settings: StoreSettings, purpose: "server" | "command"): Promise<Store> {
  const { databaseUrl, dataFolder } = settings;
  if (databaseUrl) return openOn(settings, readDatabaseUrl(databaseUrl), undefined).catch(sayUnreachable);
  const embedded = await (purpose === "server" ? startEmbedded : attachOrStart)({ dataFolder });
  try {
    return await openOn(settings, embedded.connection, embedded);
  } catch (fault) {
    await embedded.stop();
    throw fault;
  }
}

async function openOn(
  settings: StoreSettings,
  owner: DatabaseConnection,
  embedded: AttachedDatabase | undefined,
): Promise<Store> {
  const { keyFolder, databaseUrl } = settings;
  const isFirstStart = !existsSync(join(keyFolder, `${installationId}.json`));
  // Before anything is made: keys made beside a database that needs others would hide that the right ones are missing.
  // Another's database is asked in any case, with patience that ends; our own has just said that it is ready.
  const hasBegun = isFirstStart || !embedded ? await hasHistories(owner, embedded ? 0 : patienceMs) : true;
  if (isFirstStart && hasBegun) throw new Error(keysAreMissing(keyFolder));
  const logins = readLogins(keyFolder, isFirstStart);
  const keys = openKeyFolder(keyFolder);
  await migrate(owner, databaseUrl ? logins : {});
  const as = (user: "amparo_app" | "amparo_auth"): DatabaseConnection =>
    databaseUrl ? { ...owner, user, password: logins[user] } : { ...owner, user };
  const database = openDatabase(as("amparo_app"));
  try {
    keys.ensureKeys(installationId);
    for (const organisation of await listOrganisations(database)) keys.keysOf(organisation);
  } catch (fault) {
    await database.destroy();
    throw fault;
  }
  return {
    database,
    owner,
    auth: as("amparo_auth"),
    vault: openVault(keys),
    keys,
    signInSecret: logins.signIn,
    isFirstStart,
    whenLost: embedded?.whenLost,
    clusterElsewhere: embedded && clusterOutside(settings.dataFolder),
    close: async () => {
      await database.destroy();
      await embedded?.stop();
    },
  };
}

/** Everyone who keeps something here; the directory is the one list that any organisation may read whole. */
async function listOrganisations(database: Database): Promise<readonly string[]> {
  const rows = await asOrganisation(database, installationId, (trx) =>
    trx.selectFrom("organisation_list").select("id").execute(),
  );
  return rows.map(({ id }) => id);
}

/** A database without its keys would start, and then fail at every name: better to say so at once. */
function keysAreMissing(keyFolder: string): string {
  return `There is a database, but its keys are not in ${keyFolder}. Put the key folder back from your key backup; without it nothing recorded can be read.`;
}

async function hasHistories(owner: DatabaseConnection, connectionTimeoutMillis: number): Promise<boolean> {
  const client = new pg.Client({ ...owner, connectionTimeoutMillis });
  await client.connect();
  try {
    // The owner is fenced like everyone, so it asks the catalogue, which counts rows of all organisations.
    const { rows } = await client.query<{ any: boolean }>(
      "select coalesce(pg_relation_size(to_regclass('amparo.event')) > 0, false) as any",
    );
    return rows[0]?.any ?? false;
  } finally {
    await client.end();
  }
}
