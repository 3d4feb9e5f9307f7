import { newOrganisationLink } from "../../store/sign-in/one-time-links.ts";
import { hasAnyUser } from "../../store/sign-in/users.ts";
import type { SignIn } from "./auth.ts";

/** The one-time link by which the first administrator brings their organisation; undefined once there is any user. */
export async function firstAdministratorLink(
  signIn: SignIn,
  { origin }: { readonly origin: string },
): Promise<string | undefined> {
  if (await hasAnyUser(signIn.database)) return undefined;
  return newOrganisationLink(signIn.database, signIn.now(), origin);
}
