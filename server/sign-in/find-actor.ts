import { createHmac, timingSafeEqual } from "node:crypto";
import type { Actor } from "../../protection/basics/actor.ts";
import type { OrganisationId, UserId } from "../../protection/basics/ids.ts";
import type { Database } from "../../store/database.ts";
import { findApiToken } from "../../store/sign-in/api-tokens.ts";
import { countsFor, findWorker } from "../../store/sign-in/find-worker.ts";
import { findSession, prolongSession, type Session } from "../../store/sign-in/sessions.ts";
import type { SignIn } from "./auth.ts";
import { idleSeconds, lifetimeSeconds } from "./session-rules.ts";

/** Who asks, and what screens say about them. */
export type SignedIn = {
  readonly actor: Actor;
  readonly user: { readonly id: string; readonly name: string; readonly email: string };
  readonly organisation: { readonly id: string; readonly name: string };
};

type Headers = { readonly cookie?: string | undefined; readonly authorization?: string | undefined };
type Holder = Pick<Session, "userId" | "organisationId" | "name" | "email" | "secondFactor" | "startedAt">;

/**
 * Whose request this is, by session cookie or `Authorization: Bearer`. Undefined when nobody's: no or false proof, ended,
 * expired, or a worker no longer active, or not active at some time since it was made. Sessions, roles and teams are asked at every request, so changes count at once.
 */
export async function findActor(signIn: SignIn, database: Database, headers: Headers): Promise<SignedIn | undefined> {
  const holder = await (headers.authorization === undefined
    ? findSessionHolder(signIn, headers.cookie)
    : findTokenHolder(signIn, headers.authorization));
  if (!holder) return undefined;
  const proof = proofIn(signIn, headers);
  if (proof !== undefined) signIn.knownProofs.remember(proof);
  const worker = await findWorker(database, holder.organisationId, holder.userId);
  if (!countsFor(worker, holder.startedAt)) return undefined;
  return {
    actor: {
      // `as`: ids were checked when the user was made.
      userId: holder.userId as UserId,
      // `as`: likewise.
      organisationId: holder.organisationId as OrganisationId,
      roles: worker.roles,
      teams: worker.teams,
      hasSecondFactor: holder.secondFactor,
    },
    user: { id: holder.userId, name: holder.name, email: holder.email },
    organisation: { id: holder.organisationId, name: worker.organisationName },
  };
}

/** The session or token a request shows, true or not; undefined where it shows none. */
export function proofIn(signIn: SignIn, { authorization, cookie }: Headers): string | undefined {
  if (authorization !== undefined) return bearerIn(authorization);
  return cookie === undefined ? undefined : signedToken(signIn, cookie);
}

function bearerIn(authorization: string): string | undefined {
  return /^Bearer (\S{20,200})$/i.exec(authorization)?.[1];
}

/** Operators make tokens, at the machine itself: that counts as a second factor. */
async function findTokenHolder(signIn: SignIn, authorization: string): Promise<Holder | undefined> {
  const token = bearerIn(authorization);
  const holder = token === undefined ? undefined : await findApiToken(signIn.database, token, signIn.now());
  return holder && { ...holder, secondFactor: true };
}

async function findSessionHolder(signIn: SignIn, cookies: string | undefined): Promise<Holder | undefined> {
  const token = cookies === undefined ? undefined : signedToken(signIn, cookies);
  if (token === undefined) return undefined;
  const now = signIn.now();
  const session = await findSession(signIn.database, token, now);
  if (session) await rememberUse(signIn, token, session, Date.parse(now));
  return session;
}

/** Use moves the session's end, never beyond its lifetime; written once a minute, not at every request. */
async function rememberUse(signIn: SignIn, token: string, session: Session, now: number): Promise<void> {
  const end = Math.min(now + idleSeconds * 1000, session.startedAt.getTime() + lifetimeSeconds * 1000);
  if (end - session.expiresAt.getTime() < 60_000) return;
  await prolongSession(signIn.database, token, new Date(end).toISOString());
}

/** The token in better-auth's signed cookie: `token.signature`, HMAC-SHA-256 in base64. */
function signedToken(signIn: SignIn, cookies: string): string | undefined {
  const start = `${signIn.cookieName}=`;
  const found = cookies.split(";").find((cookie) => cookie.trimStart().startsWith(start));
  const value = found && decoded(found.trim().slice(start.length));
  const cut = value?.lastIndexOf(".") ?? -1;
  if (!value || cut < 1) return undefined;
  const token = value.slice(0, cut);
  const given = Buffer.from(value.slice(cut + 1), "base64");
  const right = createHmac("sha256", signIn.secret).update(token).digest();
  return given.length === right.length && timingSafeEqual(given, right) ? token : undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
