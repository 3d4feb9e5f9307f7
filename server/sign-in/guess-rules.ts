import { APIError, getSessionFromCtx } from "better-auth/api";
import { symmetricDecrypt } from "better-auth/crypto";
import type { GenericEndpointContext } from "better-auth";
import { takeGuess } from "../../store/sign-in/guesses.ts";
import type { SignInDatabase } from "../../store/sign-in/sign-in-database.ts";
import { takeTotpStep } from "../../store/sign-in/totp-uses.ts";
import { findAnySealedTotpSecret } from "../../store/sign-in/users.ts";
import { totpCodeOf, totpStepAt } from "../../store/sign-in/totp-code.ts";

/** One password more for this address, or how long to wait: the answer is the same whether anyone has it. */
export async function refuseQuickGuess(database: SignInDatabase, email: unknown, now: string): Promise<void> {
  const seconds = typeof email === "string" ? await takeGuess(database, email, now) : 0;
  if (seconds === 0) return;
  throw new APIError(
    "TOO_MANY_REQUESTS",
    { code: "access.too-many", message: "access.too-many" },
    { "X-Retry-After": String(seconds) },
  );
}

/** A code read over a shoulder or caught on its way is worth nothing once it was used (RFC 6238, 5.2). */
export async function refuseUsedCode(database: SignInDatabase, endpoint: GenericEndpointContext): Promise<void> {
  const userId = await whoShows(endpoint);
  const sealed = userId === undefined ? undefined : await findAnySealedTotpSecret(database, userId);
  if (userId === undefined || sealed === undefined) return;
  const secret = await symmetricDecrypt({ key: endpoint.context.secretConfig, data: sealed });
  const now = totpStepAt(new Date().toISOString());
  // The window that better-auth accepts, the present first.
  const step = [now, now - 1, now + 1].find((one) => totpCodeOf(secret, one) === String(endpoint.body?.code ?? ""));
  if (step === undefined || (await takeTotpStep(database, userId, step))) return;
  throw new APIError("UNAUTHORIZED", { code: "sign-in.code-used", message: "sign-in.code-used" });
}

/** Whoever is signed in, or has given their password a moment ago: better-auth's own cookie between the two steps. */
async function whoShows(endpoint: GenericEndpointContext): Promise<string | undefined> {
  const session = await getSessionFromCtx(endpoint);
  if (session) return session.user.id;
  const { name } = endpoint.context.createAuthCookie("two_factor");
  const challenge = await endpoint.getSignedCookie(name, endpoint.context.secret);
  const found = challenge ? await endpoint.context.internalAdapter.findVerificationValue(challenge) : undefined;
  return found?.value;
}
