import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { hashOfSecret, makeSecret } from "./one-time-secret.ts";
import type { SignInDatabase } from "./sign-in-database.ts";

/** So that a token that was published by mistake is recognised as ours by whoever scans for such. */
const prefix = "amparo_";

/** One line of the list of tokens: never the token itself, which is told once. */
export type ApiToken = {
  readonly id: string;
  readonly userId: string;
  readonly label: string;
  readonly madeAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | undefined;
  readonly lastUsedOn: string | undefined;
};

/** Makes a token by which a script acts as the user until `expiresAt`. The answer is the only time it is told. */
export async function makeApiToken(
  database: SignInDatabase,
  wish: { readonly userId: string; readonly label: string; readonly now: string; readonly expiresAt: string },
): Promise<{ readonly id: string; readonly token: string }> {
  const { secret, hash } = makeSecret();
  const id = randomUUID();
  await database
    .insertInto("api_token")
    .values({ hash, id, user_id: wish.userId, label: wish.label, made_at: wish.now, expires_at: wish.expiresAt })
    .execute();
  return { id, token: `${prefix}${secret}` };
}

export type TokenHolder = {
  readonly userId: string;
  readonly organisationId: string;
  readonly name: string;
  readonly email: string;
  readonly startedAt: Date;
};

/** Whom a token stands for; undefined when it is unknown, expired or revoked. Remembers the day of its use. */
export async function findApiToken(
  database: SignInDatabase,
  token: string,
  now: string,
): Promise<TokenHolder | undefined> {
  if (!token.startsWith(prefix)) return undefined;
  const hash = hashOfSecret(token.slice(prefix.length));
  const { rows } = await sql<TokenHolder & { usedToday: boolean }>`
    select u.id as "userId", u."organisationId", u.name, u.email, t.made_at as "startedAt",
      t.last_used_on is not distinct from ${now.slice(0, 10)}::date as "usedToday"
    from api_token t join "user" u on u.id = t.user_id::text
    where t.hash = ${hash} and t.revoked_at is null and t.expires_at > ${now}::timestamptz`.execute(database);
  const [found] = rows;
  if (!found) return undefined;
  if (!found.usedToday) {
    await database
      .updateTable("api_token")
      .set({ last_used_on: now.slice(0, 10) })
      .where("hash", "=", hash)
      .execute();
  }
  const { userId, organisationId, name, email, startedAt } = found;
  return { userId, organisationId, name, email, startedAt };
}

/** Ends a token at once. False when there is none with this id or it had ended before. */
export async function revokeApiToken(database: SignInDatabase, id: string, now: string): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable("api_token")
    .set({ revoked_at: now })
    .where("id", "=", id)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Ends all of a user's tokens at once. */
export async function revokeApiTokens(database: SignInDatabase, userId: string, now: string): Promise<void> {
  await database
    .updateTable("api_token")
    .set({ revoked_at: now })
    .where("user_id", "=", userId)
    .where("revoked_at", "is", null)
    .execute();
}

export async function listApiTokens(database: SignInDatabase, userId: string): Promise<readonly ApiToken[]> {
  const rows = await database
    .selectFrom("api_token")
    .select(["id", "user_id", "label", "made_at", "expires_at", "revoked_at", "last_used_on"])
    .where("user_id", "=", userId)
    .orderBy("made_at", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    userId: row.user_id,
    label: row.label,
    madeAt: row.made_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    revokedAt: row.revoked_at?.toISOString(),
    lastUsedOn: row.last_used_on ?? undefined,
  }));
}
