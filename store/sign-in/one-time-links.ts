import { makeInvitation } from "./invitations.ts";
import { makeReset } from "./resets.ts";
import type { SignInDatabase } from "./sign-in-database.ts";

/** Handed over in person or by a call back, so a day is enough. */
const validForHours = 24;

/** A link for the first administrator of an organisation that is not here yet. */
export async function newOrganisationLink(database: SignInDatabase, now: string, origin: string): Promise<string> {
  const token = await makeInvitation(database, { expiresAt: hoursFrom(now, validForHours) });
  return linkTo(origin, token, "&organisation=new");
}

/** A link by which someone who can no longer get in chooses a new password and second factor. Who asked is kept. */
export async function resetLink(
  database: SignInDatabase,
  now: string,
  origin: string,
  whom: { readonly userId: string; readonly organisationId: string; readonly askedBy: string },
): Promise<{ readonly link: string; readonly expiresAt: string }> {
  const expiresAt = hoursFrom(now, validForHours);
  const token = await makeReset(database, { ...whom, now, expiresAt });
  return { link: linkTo(origin, token, "&reset=1"), expiresAt };
}

/** Behind `#`, which browsers send to nobody: no log and no proxy sees the token. */
export function linkTo(origin: string, token: string, more = ""): string {
  return `${origin}/welcome#token=${token}${more}`;
}

export function hoursFrom(now: string, hours: number): string {
  return new Date(Date.parse(now) + hours * 3_600_000).toISOString();
}
