import { randomBytes } from "node:crypto";
import { existsSync, lstatSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { findBinaries, type PostgresVersion } from "./binaries.ts";
import { clusterFolder } from "./cluster-folder.ts";
import { takeDataFolder, type Purpose } from "./data-folder-lock.ts";
import type { DatabaseConnection } from "./database-connection.ts";
import { databaseUser, makePassableFolder } from "./database-user.ts";
import { freePort } from "./free-port.ts";
import { administrator, databaseName, ensureFirstDatabase, ownerName } from "./first-database.ts";
import { startPostmaster, stopOrphan } from "./postmaster.ts";
import { forgetRun, writeRun } from "./run-file.ts";
import { makeSocketFolder } from "./socket-folder.ts";

export interface EmbeddedNeeds {
  readonly dataFolder: string;
  readonly purpose?: Purpose;
  readonly version?: PostgresVersion;
  /** Changes to `standingSettings`; only tests and proofs have reason to. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Where root keeps what the database's user could not reach in the data folder. */
  readonly elsewhere?: string;
}

export interface EmbeddedDatabase {
  /** The owner's connection: for migrations and for making the application's own login. */
  readonly connection: DatabaseConnection;
  /** PostgreSQL's superuser: for making and dropping databases in tests. */
  readonly asAdministrator: DatabaseConnection;
  readonly pid: number;
  /** Settles when PostgreSQL ends without having been stopped here. */
  readonly whenLost: Promise<void>;
  /** Stops PostgreSQL in order and gives the data folder free. Close the pools first. */
  stop(): Promise<void>;
}

/** No statement, parameter or value reaches the log: an error's text may quote a person's data, so errors go to the caller alone. */
const standingSettings = {
  max_connections: "60",
  shared_buffers: "128MB",
  fsync: "on",
  synchronous_commit: "on",
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
  log_checkpoints: "off",
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_statement: "none",
  log_parameter_max_length: "0",
  log_parameter_max_length_on_error: "0",
};

/**
 * Starts PostgreSQL in `<data>/postgres`, made on the first start, with an empty database and its owner.
 * Stops first what a killed Amparo left running. Throws DataFolderInUse while a living Amparo holds the folder,
 * and an Error with a sentence saying what to do where it cannot start.
 */
export async function startEmbedded(needs: EmbeddedNeeds): Promise<EmbeddedDatabase> {
  const dataFolder = resolve(needs.dataFolder);
  makePassableFolder(dataFolder);
  const lock = takeDataFolder(dataFolder, needs.purpose ?? "server");
  try {
    return await startedIn(dataFolder, needs, lock.release);
  } catch (fault) {
    lock.release();
    throw fault;
  }
}

async function startedIn(dataFolder: string, needs: EmbeddedNeeds, release: () => void): Promise<EmbeddedDatabase> {
  const version = needs.version ?? "18";
  const elsewhere = needs.elsewhere ?? "/var/lib/amparo";
  const user = databaseUser();
  forgetRun(dataFolder);
  const binaries = findBinaries(version, user, elsewhere);
  const password = process.platform === "win32" ? passwordIn(dataFolder) : undefined;
  if (lstatSync(join(dataFolder, "postgres"), { throwIfNoEntry: false }) && existsSync(join(dataFolder, "postgres"))) {
    await stopOrphan(realpathSync(join(dataFolder, "postgres")));
  }
  const cluster = await clusterFolder(binaries, { dataFolder, version, user, elsewhere, password });
  const place =
    password === undefined
      ? { host: makeSocketFolder(user), port: 5432 }
      : { host: "127.0.0.1", port: await freePort() };
  const postmaster = await startPostmaster({
    binaries,
    cluster,
    user,
    logFile: join(dataFolder, "postgres.log"),
    settings: { ...standingSettings, ...listening(place), ...needs.settings },
  }).catch((fault: unknown) => {
    leave(place);
    throw fault;
  });
  let stopping: Promise<void> | undefined;
  // Once only: a later call could take away what the next owner of the folder has written.
  const stop = () => (stopping ??= stopInOrder());
  const stopInOrder = async () => {
    forgetRun(dataFolder);
    await postmaster.stop();
    leave(place);
    release();
  };
  const secret = password === undefined ? {} : { password };
  const asAdministrator = { ...place, database: "postgres", user: administrator, ...secret };
  const connection = { ...place, database: databaseName, user: ownerName, ...secret };
  try {
    await ensureFirstDatabase(asAdministrator);
    writeRun(dataFolder, connection);
  } catch (fault) {
    await stop();
    throw fault;
  }
  const whenLost = new Promise<void>((tell) => void postmaster.gone.then(() => stopping === undefined && tell()));
  return { connection, asAdministrator, pid: postmaster.pid, whenLost, stop };
}

interface Place {
  readonly host: string;
  readonly port: number;
}

function listening(place: Place): Record<string, string> {
  const { host, port } = place;
  if (!host.startsWith("/")) return { listen_addresses: host, port: String(port), unix_socket_directories: "" };
  return { listen_addresses: "", port: String(port), unix_socket_directories: host, unix_socket_permissions: "0700" };
}

function leave({ host }: Place): void {
  if (host.startsWith("/")) rmSync(host, { recursive: true, force: true });
}

/** Windows alone: the driver speaks no unix socket there, so PostgreSQL listens on this machine and asks for a password. */
function passwordIn(dataFolder: string): string {
  const file = join(dataFolder, "postgres.password");
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString("base64url"), { mode: 0o600 });
  return readFileSync(file, "utf8");
}
