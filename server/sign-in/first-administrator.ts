import { makeInvitation } from "../../store/sign-in/invitations.ts";
import { hasAnyUser } from "../../store/sign-in/users.ts";
import type { SignIn } from "./auth.ts";

const validForHours = 24;

/** The one-time link by which the first administrator brings their organisation; undefined once there is any user. */
export async function firstAdministratorLink(
  signIn: SignIn,
  { origin }: { readonly origin: string },
): Promise<string | undefined> {
  return (await hasAnyUser(signIn.database)) ? undefined : newOrganisationLink(signIn, origin);
}

/** A link for the first administrator of one more organisation: operators hand it out. */
export async function newOrganisationLink(signIn: SignIn, origin: string): Promise<string> {
  const token = await makeInvitation(signIn.database, { expiresAt: hoursFrom(signIn.now(), validForHours) });
  return welcomeLink(origin, token, "new");
}

export function welcomeLink(origin: string, token: string, organisation?: "new"): string {
  return linkTo(origin, token, organisation ? `&organisation=${organisation}` : "");
}

/** Behind `#`, which browsers send to nobody: no log and no proxy sees the token. */
export function linkTo(origin: string, token: string, more: string): string {
  return `${origin}/welcome#token=${token}${more}`;
}

export function hoursFrom(now: string, hours: number): string {
  return new Date(Date.parse(now) + hours * 3_600_000).toISOString();
}
