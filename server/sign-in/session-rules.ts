import { APIError, createAuthMiddleware, getSessionFromCtx } from "better-auth/api";
import { forgetGuesses } from "../../store/sign-in/guesses.ts";
import { hasEnrolledFactor } from "../../store/sign-in/users.ts";
import { endSessions, proveSession } from "../../store/sign-in/sessions.ts";
import type { SignInDatabase } from "../../store/sign-in/sign-in-database.ts";
import { refuseQuickGuess, refuseUsedCode } from "./guess-rules.ts";
import { passwordRefusal } from "./password.ts";

/** NIST SP 800-63B-4 2.2.3: an hour without use at most; and nobody works longer than a day's shift in one sitting. */
export const idleSeconds = 60 * 60;
export const lifetimeSeconds = 12 * 60 * 60;

const provenBy = new Set([
  "/two-factor/verify-totp",
  "/two-factor/verify-backup-code",
  "/passkey/verify-authentication",
]);
/** What decides who can get in later: whoever has a second factor must have shown it to touch these. */
const changesFactors = new Set([
  "/two-factor/enable",
  "/two-factor/disable",
  "/two-factor/get-totp-uri",
  "/two-factor/generate-backup-codes",
  "/two-factor/verify-totp",
  "/passkey/generate-register-options",
  "/passkey/verify-registration",
  "/passkey/delete-passkey",
  "/passkey/update-passkey",
]);

type Endpoint = { readonly path?: string; readonly context: { readonly session: { readonly session: object } | null } };

/** What a new session starts with: an end that use moves, no address of the device, and how it was proven. */
export function newSession(endpoint: Endpoint | null) {
  const path = endpoint?.path ?? "";
  // A changed password brings a new session to someone who had proven the old one.
  const wasProven = path === "/change-password" && isProven(endpoint?.context.session?.session);
  return {
    expiresAt: new Date(Date.now() + idleSeconds * 1000),
    // Where a worker was is nobody's business here, and could lead to whom they met.
    ipAddress: "",
    secondFactor: provenBy.has(path) || wasProven,
  };
}

/** Refuses quick guesses, used codes, weak new passwords, and changes of second factors by someone who has not shown theirs. */
export function rulesBefore(database: SignInDatabase, now: () => string) {
  return createAuthMiddleware(async (endpoint) => {
    if (endpoint.path === "/sign-in/email") return refuseQuickGuess(database, endpoint.body?.email, now());
    if (endpoint.path === "/two-factor/verify-totp") await refuseUsedCode(database, endpoint);
    if (endpoint.path !== "/change-password" && !changesFactors.has(endpoint.path)) return;
    const session = await getSessionFromCtx(endpoint);
    if (!session) return;
    if (endpoint.path === "/change-password") {
      const refusal = passwordRefusal(String(endpoint.body?.newPassword ?? ""), session.user);
      if (refusal) throw new APIError("BAD_REQUEST", { code: refusal.code, message: refusal.code });
      return;
    }
    if (!isProven(session.session) && (await hasEnrolledFactor(database, session.user.id))) {
      throw new APIError("FORBIDDEN", { code: "access.second-factor-needed", message: "access.second-factor-needed" });
    }
  });
}

/** A right password ends the count of wrong ones. A factor set up in a session proves it; those that knew only the password end. */
export function rulesAfter(database: SignInDatabase) {
  return createAuthMiddleware(async (endpoint) => {
    const { path, context } = endpoint;
    if (path === "/sign-in/email" && !(context.returned instanceof Error))
      await forgetGuesses(database, String(endpoint.body?.email));
    const session = context.newSession ?? context.session;
    if (!session || context.returned instanceof Error) return;
    const hasEnrolled =
      path === "/passkey/verify-registration" || (path === "/two-factor/verify-totp" && context.session);
    if (!hasEnrolled) return;
    await proveSession(database, session.session.token);
    await endSessions(database, session.user.id, session.session.token);
  });
}

/** A passkey counts as two factors only where the device asked for finger, face or code. */
export function demandUserVerified(isVerified: boolean): void {
  if (!isVerified)
    throw new APIError("UNAUTHORIZED", { code: "sign-in.passkey-unverified", message: "sign-in.passkey-unverified" });
}

function isProven(session: object | undefined): boolean {
  return session !== undefined && "secondFactor" in session && session.secondFactor === true;
}
