import { randomUUID } from "node:crypto";
import { passkey } from "@better-auth/passkey";
import { betterAuth } from "better-auth";
import { APIError } from "better-auth/api";
import { getMigrations } from "better-auth/db/migration";
import { twoFactor } from "better-auth/plugins";
import type { DatabaseConnection } from "../../store/embedded/database-connection.ts";
import { oneServerAtATime, openSignInDatabase, type SignInDatabase } from "../../store/sign-in/sign-in-database.ts";
import { openKnownProofs, type KnownProofs } from "./known-proofs.ts";
import { hashPassword, isPassword, longestPassword, shortestPassword } from "./password.ts";
import { demandUserVerified, lifetimeSeconds, newSession, rulesAfter, rulesBefore } from "./session-rules.ts";

export type SignInWish = {
  /** The login that sees the sign-in's own tables and nothing else. */
  readonly connection: DatabaseConnection;
  /** Signs session cookies and seals second factors; changing it signs everyone out. */
  readonly secret: string;
  /** Where people reach it, without a slash at the end. */
  readonly origin: string;
  /** The clock of tokens, links and idle sessions; the machine's own where absent. */
  readonly now?: () => string;
  /** Told of what broke inside; must not repeat what people wrote. */
  readonly onFault?: (fault: unknown) => void;
};

/** Who people are: passwords, second factors, passkeys, sessions, tokens and invitations of one installation. */
export type SignIn = {
  readonly auth: ReturnType<typeof makeAuth>;
  readonly database: SignInDatabase;
  readonly secret: string;
  readonly cookieName: string;
  readonly now: () => string;
  readonly knownProofs: KnownProofs;
  readonly close: () => Promise<void>;
};

/** The header in which our own server tells the address of a request, in place of what the sender claims. */
export const addressHeader = "x-amparo-address";

/** Opens sign-in and brings its tables to this version. Safe beside a running server. */
export async function openSignIn(wish: SignInWish): Promise<SignIn> {
  const database = openSignInDatabase(wish.connection);
  const now = wish.now ?? (() => new Date().toISOString());
  const auth = makeAuth(database, wish, now);
  await oneServerAtATime(database, async () => {
    const { runMigrations } = await getMigrations(auth.options);
    await runMigrations();
  });
  return {
    auth,
    database,
    secret: wish.secret,
    cookieName: `${cookiePrefix(wish.origin)}.session_token`,
    now,
    knownProofs: openKnownProofs(),
    close: () => database.destroy(),
  };
}

function makeAuth(database: SignInDatabase, { secret, origin, onFault }: SignInWish, now: () => string) {
  const isSecure = origin.startsWith("https:");
  return betterAuth({
    appName: "Amparo",
    baseURL: origin,
    basePath: "/api/auth",
    trustedOrigins: [...addressesOf(origin)],
    secret,
    database: { db: database, type: "postgres" },
    telemetry: { enabled: false },
    // Its lines carry addresses of people; what broke is told to `onFault`, what was refused to whoever asked.
    logger: { disabled: true },
    onAPIError: { onError: (fault) => tellFault(fault, onFault) },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      password: { hash: hashPassword, verify: isPassword },
    },
    user: { additionalFields: { organisationId: { type: "string", required: true, input: false } } },
    session: {
      expiresIn: lifetimeSeconds,
      // Our own reading of the session moves its end; the cookie's stays where sign-in put it.
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
      additionalFields: { secondFactor: { type: "boolean", required: false, defaultValue: false, input: false } },
    },
    databaseHooks: {
      session: { create: { before: async (session, endpoint) => ({ data: { ...session, ...newSession(endpoint) } }) } },
    },
    hooks: { before: rulesBefore(database, now), after: rulesAfter(database) },
    rateLimit: {
      enabled: true,
      storage: "database",
      // A whole office signs in from one address at eight o'clock; guessing one password at this pace takes ages.
      customRules: { "/sign-in/email": { window: 10, max: 10 }, "/two-factor/*": { window: 10, max: 10 } },
    },
    advanced: {
      database: { generateId: () => randomUUID() },
      ipAddress: { ipAddressHeaders: [addressHeader] },
      // The prefix below says more than better-auth's own.
      useSecureCookies: false,
      // Said, because better-auth leaves them out under a test runner.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      cookiePrefix: cookiePrefix(origin),
      defaultCookieAttributes: { httpOnly: true, sameSite: "strict", secure: isSecure, path: "/" },
    },
    plugins: [
      // No device is trusted for longer than a session: tablets are shared, lost and taken.
      twoFactor({ issuer: "Amparo", trustDeviceMaxAge: 0 }),
      passkey({
        rpName: "Amparo",
        rpID: relyingParty(origin),
        origin: [...addressesOf(origin)],
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
        registration: {
          afterVerification: async ({ verification }) =>
            demandUserVerified(verification.registrationInfo?.userVerified === true),
        },
        authentication: {
          afterVerification: async ({ verification }) =>
            demandUserVerified(verification.authenticationInfo.userVerified),
        },
        advanced: { webAuthnChallengeCookie: "passkey" },
      }),
    ],
  });
}

/** Wrong passwords and the like come this way too; they are no faults. */
function tellFault(fault: unknown, onFault: SignInWish["onFault"]): void {
  if (!(fault instanceof APIError) || fault.statusCode >= 500) onFault?.(fault);
}

/** `__Host-`: the browser keeps such a cookie only over https, for this host alone and all its paths. */
function cookiePrefix(origin: string): string {
  return origin.startsWith("https:") ? "__Host-amparo" : "amparo";
}

/** On one's own machine people type either of its two names. */
export function addressesOf(origin: string): readonly string[] {
  return [origin, origin.replace("//127.0.0.1", "//localhost"), origin.replace("//localhost", "//127.0.0.1")];
}

/** Passkeys belong to a name, never to an address: on this machine they work at `localhost`. */
function relyingParty(origin: string): string {
  const { hostname } = new URL(origin);
  return /^[\d.]+$|^\[/.test(hostname) ? "localhost" : hostname;
}
