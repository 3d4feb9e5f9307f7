import { symmetricDecrypt, symmetricEncrypt } from "better-auth/crypto";
import { addUser } from "../../store/sign-in/new-user.ts";
import { findSealedTotpSecret } from "../../store/sign-in/users.ts";
import { lastTotpStep } from "../../store/sign-in/totp-uses.ts";
import type { SignIn } from "./auth.ts";
import { hashPassword } from "./password.ts";
import { acceptedFrom, totpCodeOf, totpStepAt } from "../../store/sign-in/totp-code.ts";

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

/**
 * A code that the user has not shown yet, and from when it is accepted: the present one, or the one after the last that
 * was used. Undefined when no authenticator app is set up. For the demo alone.
 */
export async function unusedTotpCode(
  signIn: SignIn,
  userId: string,
): Promise<{ readonly code: string; readonly acceptedFrom: string } | undefined> {
  const secret = await findTotpSecret(signIn, userId);
  if (secret === undefined) return undefined;
  const step = Math.max(totpStepAt(new Date().toISOString()), (await lastTotpStep(signIn.database, userId)) + 1);
  return { code: totpCodeOf(secret, step), acceptedFrom: acceptedFrom(step) };
}

/** What `currentTotpCode` needs for this user; undefined when no authenticator app is set up. For the demo alone. */
export async function findTotpSecret(signIn: SignIn, userId: string): Promise<string | undefined> {
  const sealed = await findSealedTotpSecret(signIn.database, userId);
  return sealed === undefined
    ? undefined
    : symmetricDecrypt({ key: (await signIn.auth.$context).secretConfig, data: sealed });
}
