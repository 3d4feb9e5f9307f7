import type { SignInDatabase } from "./sign-in-database.ts";

/** Who can sign in: what other screens may know about them. */
export type User = {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly email: string;
};

export async function findUserByEmail(database: SignInDatabase, email: string): Promise<User | undefined> {
  return database
    .selectFrom("user")
    .select(["id", "organisationId", "name", "email"])
    .where("email", "=", email.toLowerCase())
    .executeTakeFirst();
}

export async function findUser(database: SignInDatabase, id: string): Promise<User | undefined> {
  return database
    .selectFrom("user")
    .select(["id", "organisationId", "name", "email"])
    .where("id", "=", id)
    .executeTakeFirst();
}

/** An organisation's users by name, for lists of workers. */
export async function listUsers(database: SignInDatabase, organisationId: string): Promise<readonly User[]> {
  return database
    .selectFrom("user")
    .select(["id", "organisationId", "name", "email"])
    .where("organisationId", "=", organisationId)
    .orderBy("name")
    .execute();
}

export async function hasAnyUser(database: SignInDatabase): Promise<boolean> {
  return (await database.selectFrom("user").select("id").limit(1).executeTakeFirst()) !== undefined;
}

/** Whether the user has set up an authenticator app or a passkey. */
export async function hasEnrolledFactor(database: SignInDatabase, userId: string): Promise<boolean> {
  const found = await database
    .selectFrom("user")
    .select((row) => [
      "twoFactorEnabled",
      row
        .exists(row.selectFrom("passkey").select("passkey.id").whereRef("passkey.userId", "=", "user.id"))
        .as("hasPasskey"),
    ])
    .where("id", "=", userId)
    .executeTakeFirst();
  return found !== undefined && (found.twoFactorEnabled === true || Boolean(found.hasPasskey));
}

/** The sealed secret of the user's authenticator app, where it is set up and confirmed. */
export async function findSealedTotpSecret(database: SignInDatabase, userId: string): Promise<string | undefined> {
  const found = await database
    .selectFrom("twoFactor")
    .select("secret")
    .where("userId", "=", userId)
    .where("verified", "is not", false)
    .executeTakeFirst();
  return found?.secret;
}

/** The same, also while it is being set up. */
export async function findAnySealedTotpSecret(database: SignInDatabase, userId: string): Promise<string | undefined> {
  const found = await database.selectFrom("twoFactor").select("secret").where("userId", "=", userId).executeTakeFirst();
  return found?.secret;
}
