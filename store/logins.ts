import { createHash, createHmac, pbkdf2Sync, randomBytes } from "node:crypto";
import pg from "pg";
import type { DatabaseConnection } from "./embedded/database-connection.ts";

/** The logins the application uses; neither owns a table, neither may bypass row-level security. */
const logins = ["amparo_app", "amparo_auth"] as const;

export type LoginPasswords = Readonly<Partial<Record<(typeof logins)[number], string>>>;

/**
 * Makes the logins where they are missing or have another password, through the owner's `client`. Throws the SQL that
 * an administrator has to run where the owner may not. Without passwords a login can only be used where the server
 * trusts the connection (our own socket folder).
 */
export async function ensureLogins(
  client: pg.Client,
  owner: DatabaseConnection,
  passwords: LoginPasswords,
): Promise<void> {
  const missing: string[] = [];
  for (const login of logins) {
    const password = passwords[login];
    const { rowCount } = await client.query("select 1 from pg_roles where rolname = $1", [login]);
    if (rowCount !== 0 && (password === undefined || (await getsIn({ ...owner, user: login, password })))) continue;
    const secret = password === undefined ? "" : ` password '${scramVerifier(password)}'`;
    const statement = `${rowCount === 0 ? "create" : "alter"} role ${login} login nosuperuser nocreatedb nocreaterole${secret}`;
    await client.query(statement).catch((cause: unknown) => {
      if (!(cause instanceof pg.DatabaseError && cause.code === "42501")) throw cause;
      missing.push(`${statement};`);
    });
  }
  if (missing.length > 0) {
    throw new Error(
      `The owner named in DATABASE_URL may not make logins. Ask the database's administrator to run this once, then start again (the passwords in it are hashed):\n${missing.join("\n")}`,
    );
  }
}

/** Asked of the server itself: its catalogue of passwords is closed to everyone but superusers. */
async function getsIn(as: DatabaseConnection): Promise<boolean> {
  const client = new pg.Client({ ...as });
  try {
    await client.connect();
    return true;
  } catch (cause) {
    if (cause instanceof pg.DatabaseError && cause.code?.startsWith("28")) return false;
    throw cause;
  } finally {
    await client.end();
  }
}

const rounds = 4096;

/** The password as PostgreSQL keeps it (RFC 5802, SCRAM-SHA-256), so that no server log ever holds the password. */
export function scramVerifier(password: string, salt: Buffer = randomBytes(16)): string {
  const salted = pbkdf2Sync(password, salt, rounds, 32, "sha256");
  const keyed = (name: string) => createHmac("sha256", salted).update(name).digest();
  const storedKey = createHash("sha256").update(keyed("Client Key")).digest("base64");
  return `SCRAM-SHA-256$${rounds}:${salt.toString("base64")}$${storedKey}:${keyed("Server Key").toString("base64")}`;
}
