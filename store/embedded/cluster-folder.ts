import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Binaries, PostgresVersion } from "./binaries.ts";
import { canReach, giveTo, makePassableFolder, type DatabaseUser } from "./database-user.ts";
import { administrator } from "./first-database.ts";

interface ClusterNeeds {
  readonly dataFolder: string;
  readonly version: PostgresVersion;
  readonly user: DatabaseUser | undefined;
  /** Where root keeps the cluster when the database's user cannot reach the data folder. */
  readonly elsewhere: string;
  /** TCP needs a password; a private socket folder is its own guard. */
  readonly password: string | undefined;
}

/**
 * The folder `<data>/postgres`, initialised when it is not there yet, as the path PostgreSQL can use.
 * Where the database's user cannot reach the data folder (a clone under /root) it is a link to a folder that it can.
 * Throws a sentence where the cluster is of another PostgreSQL, gone, or out of reach.
 */
export async function clusterFolder(binaries: Binaries, needs: ClusterNeeds): Promise<string> {
  const named = join(needs.dataFolder, "postgres");
  const found = lstatSync(named, { throwIfNoEntry: false });
  if (!found) return madeCluster(binaries, named, needs);
  if (!existsSync(named)) {
    throw new Error(
      `The database of this data folder is gone: ${named} is a link to nothing. Put the folder it names back, or remove the link to begin with an empty database.`,
    );
  }
  const folder = realpathSync(named);
  if (needs.user && !canReach(needs.user, join(folder, ".."))) {
    throw new Error(
      `PostgreSQL runs as the user ${needs.user.name}, who may not enter ${join(folder, "..")}. Move the data folder to where every user may pass (not below /root), and name it with --data.`,
    );
  }
  refuseOtherVersion(folder, needs);
  giveTo(needs.user, folder);
  return folder;
}

/** Where the database's files are when that is not in the data folder itself. */
export function clusterOutside(dataFolder: string): string | undefined {
  const named = join(dataFolder, "postgres");
  return lstatSync(named, { throwIfNoEntry: false })?.isSymbolicLink() ? realpathSync(named) : undefined;
}

/** Made under another name and renamed when whole: a first start that is cut short leaves no half database. */
async function madeCluster(binaries: Binaries, named: string, needs: ClusterNeeds): Promise<string> {
  const outOfReach = needs.user && !canReach(needs.user, needs.dataFolder);
  const folder = outOfReach ? join(needs.elsewhere, randomBytes(6).toString("hex"), "postgres") : named;
  const partial = `${folder}.new`;
  rmSync(partial, { recursive: true, force: true });
  if (outOfReach) {
    makePassableFolder(needs.elsewhere);
    makePassableFolder(dirname(folder));
  }
  mkdirSync(partial, { mode: 0o700 });
  if (needs.user) chownSync(partial, needs.user.uid, needs.user.gid);
  await initialise(binaries, partial, needs);
  renameSync(partial, folder);
  if (outOfReach) symlinkSync(folder, named);
  return realpathSync(folder);
}

/** Plain C order, the same on every PostgreSQL from 15 on and on every system. */
async function initialise(binaries: Binaries, folder: string, needs: ClusterNeeds): Promise<void> {
  const passwordFile = `${folder}.password`;
  const access =
    needs.password === undefined
      ? ["--auth-local=trust", "--auth-host=reject"]
      : ["--auth=scram-sha-256", `--pwfile=${passwordFile}`];
  if (needs.password !== undefined) writeFileSync(passwordFile, needs.password, { mode: 0o600 });
  try {
    await promisify(execFile)(
      binaries.initdb,
      [
        "-D",
        folder,
        "-U",
        administrator,
        "-E",
        "UTF8",
        "--locale=C",
        "--data-checksums",
        "--no-instructions",
        ...access,
      ],
      { cwd: "/", env: databaseEnvironment(), ...identity(needs.user) },
    );
  } catch (fault) {
    rmSync(folder, { recursive: true, force: true });
    const said = fault instanceof Error && "stderr" in fault ? String(fault.stderr).trim().split("\n") : [];
    const reason = said.findLast((line) => /error|fatal/i.test(line)) ?? said.at(-1) ?? String(fault);
    throw new Error(
      `The embedded PostgreSQL could not make its folder ${folder}: "${reason}". Put this right and start again; nothing was left behind.`,
      { cause: fault },
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function refuseOtherVersion(folder: string, needs: ClusterNeeds): void {
  const file = join(folder, "PG_VERSION");
  if (!existsSync(file))
    throw new Error(`${folder} holds no PostgreSQL database. Move it away, or name another folder with --data.`);
  const found = readFileSync(file, "utf8").trim();
  if (found === needs.version) return;
  throw new Error(
    `The database in ${folder} was made by PostgreSQL ${found} and this Amparo runs ${needs.version}. Dump it with the Amparo that made it and load it into a new data folder; nothing was changed.`,
  );
}

/** Nothing of Amparo's own environment (keys, DATABASE_URL, PGPASSWORD) reaches PostgreSQL. */
export function databaseEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP } = process.env;
  return { PATH, SystemRoot, TEMP, LC_ALL: "C", TZ: "UTC" };
}

export function identity(user: DatabaseUser | undefined): { uid?: number; gid?: number } {
  return user ? { uid: user.uid, gid: user.gid } : {};
}
