import { hashOfSecret, makeSecret } from "./one-time-secret.ts";
import type { SignInDatabase } from "./sign-in-database.ts";

/** Who may follow a one-time link, and as whom. */
export type Invitation = {
  readonly organisationId: string;
  /** The id the new user will have, so that roles can be given before they come. */
  readonly userId: string;
  readonly email: string | undefined;
  readonly name: string | undefined;
  readonly expiresAt: string;
  readonly firstAdministrator: boolean;
};

/** Makes a one-time link's token; only its hash is kept. */
export async function makeInvitation(database: SignInDatabase, invitation: Invitation): Promise<string> {
  const { secret, hash } = makeSecret();
  await database
    .insertInto("invitation")
    .values({
      hash,
      organisation: invitation.organisationId,
      user_id: invitation.userId,
      email: invitation.email?.toLowerCase() ?? null,
      name: invitation.name ?? null,
      expires_at: invitation.expiresAt,
      first_administrator: invitation.firstAdministrator,
    })
    .execute();
  return secret;
}

/** What a token invites to; undefined when it is unknown, used or too old. */
export async function findInvitation(database: SignInDatabase, token: string, now: string): Promise<Invitation | undefined> {
  const row = await database
    .selectFrom("invitation")
    .select(["organisation", "user_id", "email", "name", "expires_at", "first_administrator"])
    .where("hash", "=", hashOfSecret(token))
    .where("used_at", "is", null)
    .where("expires_at", ">", new Date(now))
    .executeTakeFirst();
  return (
    row && {
      organisationId: row.organisation,
      userId: row.user_id,
      email: row.email ?? undefined,
      name: row.name ?? undefined,
      expiresAt: row.expires_at.toISOString(),
      firstAdministrator: row.first_administrator,
    }
  );
}

/** Takes the token for oneself: of two who use it at once, one hears true. */
export async function useInvitation(database: SignInDatabase, token: string, now: string): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable("invitation")
    .set({ used_at: now })
    .where("hash", "=", hashOfSecret(token))
    .where("used_at", "is", null)
    .where("expires_at", ">", new Date(now))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Gives a taken token back, because what was to follow was refused or failed. */
export async function returnInvitation(database: SignInDatabase, token: string): Promise<void> {
  await database.updateTable("invitation").set({ used_at: null }).where("hash", "=", hashOfSecret(token)).execute();
}

/** Once there is an administrator, links of earlier starts must not make another. */
export async function endFirstAdministratorLinks(database: SignInDatabase, now: string): Promise<void> {
  await database
    .updateTable("invitation")
    .set({ used_at: now })
    .where("first_administrator", "=", true)
    .where("used_at", "is", null)
    .execute();
}
