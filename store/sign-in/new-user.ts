import { randomUUID } from "node:crypto";
import type { SignInDatabase } from "./sign-in-database.ts";

/** Everything by which someone can sign in, secrets already hashed or sealed. */
export type NewUser = {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
  /** An authenticator app that is set up already. */
  readonly totp?: { readonly sealedSecret: string; readonly sealedBackupCodes: string };
};

/** Makes the user, password and second factor included, or nothing of it. */
export async function addUser(database: SignInDatabase, user: NewUser, now: string): Promise<void> {
  await database.transaction().execute((trx) => insertUser(trx, user, now));
}

/** As `addUser`, within a transaction that is already open. */
export async function insertUser(trx: SignInDatabase, user: NewUser, now: string): Promise<void> {
  const since = { createdAt: now, updatedAt: now };
  const { id, organisationId, name, passwordHash, totp } = user;
  await trx
    .insertInto("user")
    .values({
      id,
      organisationId,
      name,
      email: user.email.toLowerCase(),
      emailVerified: false,
      twoFactorEnabled: totp !== undefined,
      ...since,
    })
    .execute();
  // better-auth's shape of a password: an account of its own provider under the user's id.
  await trx
    .insertInto("account")
    .values({ id: randomUUID(), accountId: id, providerId: "credential", userId: id, password: passwordHash, ...since })
    .execute();
  if (!totp) return;
  await trx
    .insertInto("twoFactor")
    .values({
      id: randomUUID(),
      userId: id,
      secret: totp.sealedSecret,
      backupCodes: totp.sealedBackupCodes,
      verified: true,
    })
    .execute();
}
