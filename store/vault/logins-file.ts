import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { randomBytes, randomUUID } from "node:crypto";
import { join } from "node:path";
import * as z from "zod/mini";

const secret = z.string().check(z.minLength(32));
const schema = z.strictObject({ amparo_app: secret, amparo_auth: secret, signIn: secret });

/** Passwords of the application's own database logins, and what signs its sessions. Made on the first start. */
export type Logins = z.infer<typeof schema>;

/**
 * Throws a sentence where the file is missing after the first start: a new one would sign everyone out, and what it
 * sealed (the secrets of authenticator apps) would never open again.
 */
export function readLogins(keyFolder: string, isFirstStart: boolean): Logins {
  const path = join(keyFolder, "logins.secret");
  if (!existsSync(path)) {
    if (!isFirstStart) throw new Error(`The file ${path} is missing. Put it back from your key backup.`);
    mkdirSync(keyFolder, { recursive: true, mode: 0o700 });
    chmodSync(keyFolder, 0o700);
    const fresh = () => randomBytes(32).toString("base64url");
    const logins: Logins = { amparo_app: fresh(), amparo_auth: fresh(), signIn: fresh() };
    writeWhole(path, JSON.stringify(logins));
  }
  const read = z.safeParse(schema, parse(readFileSync(path, "utf8")));
  if (!read.success) throw new Error(`The file ${path} cannot be read. Put it back from your key backup.`);
  return read.data;
}

/** Of two first starts on one key folder, one makes the file and both read it; a start cut short leaves no half file. */
function writeWhole(path: string, text: string): void {
  const beside = `${path}.${randomUUID()}.new`;
  try {
    writeFileSync(beside, text, { mode: 0o600, flush: true });
    linkSync(beside, path);
  } catch (fault) {
    if (!existsSync(path)) throw fault;
  } finally {
    rmSync(beside, { force: true });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
