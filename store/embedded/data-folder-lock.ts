import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isLiving, thisProcess, type KnownProcess } from "./known-process.ts";

/** Who runs the database of a data folder: the server for as long as it is up, or one command until it has ended. */
export type Purpose = "server" | "command";

interface Owner extends KnownProcess {
  readonly purpose: Purpose;
  readonly sinceAt: string;
}

/** Thrown when a living Amparo runs on the data folder already; nothing was touched. */
export class DataFolderInUse extends Error {
  override readonly name = "DataFolderInUse";
}

/**
 * Makes this process the only one that starts a database in the data folder.
 * Throws DataFolderInUse while another living process holds it; what a dead one left behind is taken over.
 */
export function takeDataFolder(dataFolder: string, purpose: Purpose): { release(): void } {
  const lock = lockFile(dataFolder);
  const owner: Owner = { ...thisProcess(), purpose, sinceAt: new Date().toISOString() };
  if (!claim(lock, owner)) {
    const other = ownerOf(dataFolder);
    if (other) throw new DataFolderInUse(inUse(dataFolder, other));
    clearAbandoned(lock, dataFolder);
    if (!claim(lock, owner))
      throw new DataFolderInUse(
        `Another Amparo is just starting in the data folder ${dataFolder}. Wait until it is ready, or stop it first.`,
      );
  }
  return { release: () => rmSync(lock, { force: true }) };
}

/** The living process that runs on the data folder, if there is one. */
export function ownerOf(dataFolder: string): Owner | undefined {
  const owner = read(lockFile(dataFolder));
  return owner && isLiving(owner) ? owner : undefined;
}

function lockFile(dataFolder: string): string {
  return join(dataFolder, "amparo.lock");
}

/** Written whole under another name first: nobody ever reads half a lock and takes it for abandoned. */
function claim(lock: string, owner: Owner): boolean {
  const whole = `${lock}.${process.pid}.new`;
  try {
    writeFileSync(whole, JSON.stringify(owner), { mode: 0o600 });
    linkSync(whole, lock);
    return true;
  } catch (fault) {
    if (fault instanceof Error && "code" in fault && fault.code === "EEXIST") return false;
    throw new Error(
      `Amparo cannot write ${lock}. Give this user the right to write there and see that the disk is not full, or name another folder with --data.`,
      { cause: fault },
    );
  } finally {
    rmSync(whole, { force: true });
  }
}

/** Moved aside before it is removed, and looked at again: of two that clear at once, neither removes the other's new lock. */
function clearAbandoned(lock: string, dataFolder: string): void {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  const moved = read(aside);
  if (moved && isLiving(moved)) {
    renameSync(aside, lock);
    throw new DataFolderInUse(inUse(dataFolder, moved));
  }
  rmSync(aside, { force: true });
}

function inUse(dataFolder: string, owner: Owner): string {
  const what = owner.purpose === "server" ? "A running Amparo" : "An amparo command";
  const remedy = owner.purpose === "server" ? "Stop it first" : "Wait until it has ended";
  return `${what} (process ${owner.pid}, since ${owner.sinceAt}) is using the data folder ${dataFolder}. ${remedy}, or name another folder with --data.`;
}

/** A lock that was cut short by a crash says nothing and counts as abandoned. */
function read(file: string): Owner | undefined {
  try {
    const owner: unknown = JSON.parse(readFileSync(file, "utf8"));
    const isOwner =
      typeof owner === "object" && owner && "pid" in owner && typeof owner.pid === "number" && "began" in owner;
    // `as`: only this module writes the file; the two fields that decide were looked at.
    return isOwner ? (owner as Owner) : undefined;
  } catch {
    return undefined;
  }
}
