import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import * as z from "zod/mini";

const secret = z.string().check(z.minLength(32));
const schema = z.strictObject({ amparo_app: secret, amparo_auth: secret, signIn: secret });

/** Passwords of the application's own database logins, and what signs its sessions. Made on the first start. */
export type Logins = z.infer<typeof schema>;

export function readLogins(keyFolder: string): Logins {
  const path = join(keyFolder, "logins.secret");
  if (!existsSync(path)) {
    mkdirSync(keyFolder, { recursive: true, mode: 0o700 });
    chmodSync(keyFolder, 0o700);
    const fresh = () => randomBytes(32).toString("base64url");
    const logins: Logins = { amparo_app: fresh(), amparo_auth: fresh(), signIn: fresh() };
    writeFileSync(path, JSON.stringify(logins), { mode: 0o600, flag: "wx" });
    return logins;
  }
  const read = z.safeParse(schema, parse(readFileSync(path, "utf8")));
  if (!read.success) throw new Error(`The file ${path} cannot be read. Put it back from your key backup.`);
  return read.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
