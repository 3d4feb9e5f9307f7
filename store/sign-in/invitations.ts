import { hashOfSecret, makeSecret } from "./one-time-secret.ts";
import type { SignInDatabase } from "./sign-in-database.ts";
import { insertUser, type NewUser } from "./new-user.ts";

/** Who may follow a one-time link, and as whom. */
export type Invitation = {
  readonly expiresAt: string;
  /** Absent for the first administrator, who brings the organisation with them. */
  readonly place?: {
    readonly organisationId: string;
    readonly userId: string;
    readonly email: string;
    readonly name: string;
  };
};

/** Makes a one-time link's token; only its hash is kept. */
export async function makeInvitation(database: SignInDatabase, { expiresAt, place }: Invitation): Promise<string> {
  const { secret, hash } = makeSecret();
  await database
    .insertInto("invitation")
    .values({
      hash,
      organisation: place?.organisationId ?? null,
      user_id: place?.userId ?? null,
      email: place?.email.toLowerCase() ?? null,
      name: place?.name ?? null,
      expires_at: expiresAt,
      first_administrator: place === undefined,
    })
    .execute();
  return secret;
}

/** What a token invites to; undefined when it is unknown, used or too old. */
export async function findInvitation(
  database: SignInDatabase,
  token: string,
  now: string,
): Promise<Invitation | undefined> {
  const row = await database
    .selectFrom("invitation")
    .select(["organisation", "user_id", "email", "name", "expires_at"])
    .where("hash", "=", hashOfSecret(token))
    .where("used_at", "is", null)
    .where("expires_at", ">", new Date(now))
    .executeTakeFirst();
  if (!row) return undefined;
  const expiresAt = row.expires_at.toISOString();
  if (row.organisation === null || row.user_id === null) return { expiresAt };
  const place = { organisationId: row.organisation, userId: row.user_id, email: row.email ?? "", name: row.name ?? "" };
  return { expiresAt, place };
}

/**
 * The invited person comes: the token is spent and the user made, both or neither. False when the token was spent by
 * someone quicker. Spending a first administrator's link ends all others of that kind.
 */
export async function useInvitation(
  database: SignInDatabase,
  token: string,
  now: string,
  user: NewUser,
): Promise<boolean> {
  return database.transaction().execute(async (trx) => {
    const spent = await trx
      .updateTable("invitation")
      .set({ used_at: now })
      .where("hash", "=", hashOfSecret(token))
      .where("used_at", "is", null)
      .where("expires_at", ">", new Date(now))
      .returning("first_administrator")
      .executeTakeFirst();
    if (!spent) return false;
    await insertUser(trx, user, now);
    if (spent.first_administrator) {
      await trx
        .updateTable("invitation")
        .set({ used_at: now })
        .where("first_administrator", "=", true)
        .where("used_at", "is", null)
        .execute();
    }
    return true;
  });
}
