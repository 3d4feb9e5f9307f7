import { chmodSync, chownSync, existsSync, lchownSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** The system user that PostgreSQL runs as when Amparo itself runs as root, which PostgreSQL refuses to be. */
export interface DatabaseUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** undefined: not root, so PostgreSQL runs as whoever runs Amparo. */
export function databaseUser(): DatabaseUser | undefined {
  if (process.platform === "win32" || process.getuid?.() !== 0) return undefined;
  const lines = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  for (const wanted of ["postgres", "nobody"]) {
    const [name, , uid, gid] = lines.find(([name]) => name === wanted) ?? [];
    if (name && uid && gid) return { name, uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(
    "Amparo runs as root and PostgreSQL will not, and this system has neither a user postgres nor nobody to run it as. Start Amparo as an ordinary user, or make one of these.",
  );
}

/** Whether the user may pass through every folder on the way to this one, and through it. Root passes everywhere, so it has to be reckoned. */
export function canReach(user: DatabaseUser, folder: string): boolean {
  const path = resolve(folder);
  return mayPass(user, path) && (dirname(path) === path || canReach(user, dirname(path)));
}

function mayPass(user: DatabaseUser, folder: string): boolean {
  const { mode, uid, gid } = statSync(folder);
  if (uid === user.uid) return (mode & 0o100) !== 0;
  if (gid === user.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}

/** Gives the folder and all in it to the user, where it is not theirs already (a backup put back by root, say). */
export function giveTo(user: DatabaseUser | undefined, folder: string): void {
  if (!user || statSync(folder).uid === user.uid) return;
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    lchownSync(join(folder, name), user.uid, user.gid);
  }
  // Last, so that an interrupted change is taken up again.
  chownSync(folder, user.uid, user.gid);
}

/** Others may pass through a folder that we make, to reach what is theirs in it, but not list it. One that is there stays as it is. */
export function makePassableFolder(folder: string): void {
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true });
  // Apart, because the umask bears on what mkdir is told.
  chmodSync(folder, 0o711);
}
