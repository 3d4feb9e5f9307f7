import { sql, type RawBuilder } from "kysely";
import { revokeApiTokens } from "./api-tokens.ts";
import { hashOfSecret, makeSecret } from "./one-time-secret.ts";
import type { SignInDatabase } from "./sign-in-database.ts";
import type { User } from "./users.ts";

export type ResetWish = {
  readonly userId: string;
  readonly organisationId: string;
  /** Who asked for it: kept for ever beside whom it was for. */
  readonly askedBy: string;
  readonly now: string;
  readonly expiresAt: string;
};

/** Makes a one-time link's token by which a user chooses a new password; earlier ones of theirs end. Only its hash is kept. */
export async function makeReset(database: SignInDatabase, wish: ResetWish): Promise<string> {
  const { secret, hash } = makeSecret();
  await database.transaction().execute(async (trx) => {
    await endResets(trx, wish.userId, wish.now);
    await sql`insert into reset (hash, organisation, user_id, asked_by, made_at, expires_at)
      values (${hash}, ${wish.organisationId}, ${wish.userId}, ${wish.askedBy}, ${wish.now}, ${wish.expiresAt})`.execute(
      trx,
    );
  });
  return secret;
}

/** Whose password a token may set, and since when; undefined when it is unknown, used or too old. */
export async function findReset(
  database: SignInDatabase,
  token: string,
  now: string,
): Promise<(User & { readonly madeAt: Date }) | undefined> {
  const { rows } = await sql<User & { madeAt: Date }>`
    select u.id, u."organisationId", u.name, u.email, r.made_at as "madeAt" from reset r join "user" u on u.id = r.user_id::text
    where r.hash = ${hashOfSecret(token)} and r.used_at is null and r.expires_at > ${now}::timestamptz`.execute(
    database,
  );
  return rows[0];
}

/**
 * The token is spent, the password set, every second factor removed, every session and API token ended, or nothing of it. False
 * when the token was spent by someone quicker.
 */
export async function useReset(
  database: SignInDatabase,
  token: string,
  now: string,
  passwordHash: string,
): Promise<boolean> {
  return database.transaction().execute(async (trx) => {
    const { rows } = await sql<{ userId: string }>`
      update reset set used_at = ${now}, was_followed = true where hash = ${hashOfSecret(token)} and used_at is null and expires_at > ${now}::timestamptz
      returning user_id::text as "userId"`.execute(trx);
    const [spent] = rows;
    if (!spent) return false;
    const { userId } = spent;
    await trx
      .updateTable("account")
      .set({ password: passwordHash, updatedAt: now })
      .where("userId", "=", userId)
      .where("providerId", "=", "credential")
      .execute();
    await trx.updateTable("user").set({ twoFactorEnabled: false, updatedAt: now }).where("id", "=", userId).execute();
    await trx.deleteFrom("twoFactor").where("userId", "=", userId).execute();
    await trx.deleteFrom("passkey").where("userId", "=", userId).execute();
    await trx.deleteFrom("session").where("userId", "=", userId).execute();
    await revokeApiTokens(trx, userId, now);
    return true;
  });
}

export type Reset = {
  readonly userId: string;
  readonly askedBy: string;
  readonly madeAt: string;
  readonly usedAt: string | null;
};

/** An organisation's latest two hundred, the newest first: who asked for whose, and whether someone came by the link. */
export async function listResets(database: SignInDatabase, organisation: string): Promise<readonly Reset[]> {
  return resetsWhere(database, sql`organisation = ${organisation}`);
}

/** The last one by which this user's password was set since then; undefined where there was none. */
export async function lastResetOf(database: SignInDatabase, userId: string, since: string): Promise<Reset | undefined> {
  return (
    await resetsWhere(database, sql`user_id = ${userId} and was_followed and used_at > ${since}::timestamptz`)
  )[0];
}

async function resetsWhere(database: SignInDatabase, which: RawBuilder<unknown>): Promise<readonly Reset[]> {
  const { rows } = await sql<{ userId: string; askedBy: string; madeAt: Date; usedAt: Date | null }>`
    select user_id as "userId", asked_by as "askedBy", made_at as "madeAt",
      case when was_followed then used_at end as "usedAt"
    from reset where ${which} order by made_at desc limit 200`.execute(database);
  return rows.map((row) => ({
    ...row,
    madeAt: row.madeAt.toISOString(),
    usedAt: row.usedAt?.toISOString() ?? null,
  }));
}

async function endResets(trx: SignInDatabase, userId: string, now: string): Promise<void> {
  await sql`update reset set used_at = ${now} where user_id = ${userId} and used_at is null`.execute(trx);
}
