import { randomUUID } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makePassableFolder } from "./embedded/database-user.ts";

/**
 * Makes the data folder where it is missing and tries to write in it, so that everything after may count on that.
 * Throws a sentence saying what to do where it cannot.
 */
export function makeUsableFolder(folder: string): void {
  const tried = join(folder, `.try-${randomUUID()}`);
  try {
    makePassableFolder(folder);
    writeFileSync(tried, "amparo");
    rmSync(tried);
  } catch (cause) {
    throw new Error(`Amparo cannot write in its data folder ${folder}: ${reasonOf(cause)}`, { cause });
  }
}

function reasonOf(cause: unknown): string {
  // Node's own errors carry a code.
  const code = cause instanceof Error ? (cause as { code?: string }).code : undefined;
  const another = "or name another folder with --data.";
  if (code === "ENOSPC" || code === "EDQUOT")
    return `the disk is full. Free some space and start again, ${another} Nothing that was acknowledged is lost.`;
  if (code === "ENOTDIR" || code === "EEXIST") return `a file stands in its place. Move that away, ${another}`;
  if (code === "EROFS") return `the disk is read-only. Mount it for writing, ${another}`;
  return `this user may not (${code ?? "unknown reason"}). Give this user the right to write there, ${another}`;
}
