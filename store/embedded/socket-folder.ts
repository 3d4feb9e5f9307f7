import { chmodSync, chownSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { canReach, type DatabaseUser } from "./database-user.ts";

const prefix = "amparo-pg-";

/**
 * A folder that only the database's user (and root) may enter: whoever gets in is let in by PostgreSQL without a password.
 * Short, because the system allows about 100 bytes for a socket's whole path.
 */
export function makeSocketFolder(user: DatabaseUser | undefined): string {
  const usable = tmpdir().length < 70 && (!user || canReach(user, tmpdir()));
  const folder = mkdtempSync(join(usable ? tmpdir() : "/tmp", prefix));
  chmodSync(folder, 0o700);
  if (user) chownSync(folder, user.uid, user.gid);
  return folder;
}

/** Whether a folder's name is one that makeSocketFolder gives, so that no other is ever removed. */
export function isSocketFolder(folder: string): boolean {
  return basename(folder).startsWith(prefix);
}
