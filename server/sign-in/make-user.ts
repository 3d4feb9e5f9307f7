import { symmetricDecrypt, symmetricEncrypt } from "better-auth/crypto";
import { addUser } from "../../store/sign-in/new-user.ts";
import { findSealedTotpSecret } from "../../store/sign-in/users.ts";
import type { SignIn } from "./auth.ts";
import { hashPassword } from "./password.ts";

/** Someone who can sign in from now on, without an invitation: for the demo and for tests. */
export type UserWish = {
  readonly id: string;
  readonly organisationId: string;
  readonly email: string;
  readonly name: string;
  readonly password: string;
  /** Sets up an authenticator app with this secret; sign-in then asks for its code. */
  readonly totpSecret?: string;
};

export async function makeUser(signIn: SignIn, { password, totpSecret, ...user }: UserWish): Promise<void> {
  const { secretConfig: key } = await signIn.auth.$context;
  const totp = totpSecret !== undefined && {
    sealedSecret: await symmetricEncrypt({ key, data: totpSecret }),
    sealedBackupCodes: await symmetricEncrypt({ key, data: "[]" }),
  };
  const passwordHash = await hashPassword(password);
  await addUser(signIn.database, { ...user, passwordHash, ...(totp && { totp }) }, signIn.now());
}

/** What `currentTotpCode` needs for this user; undefined when no authenticator app is set up. For the demo alone. */
export async function findTotpSecret(signIn: SignIn, userId: string): Promise<string | undefined> {
  const sealed = await findSealedTotpSecret(signIn.database, userId);
  return sealed === undefined
    ? undefined
    : symmetricDecrypt({ key: (await signIn.auth.$context).secretConfig, data: sealed });
}
