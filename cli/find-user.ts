import type { Actor } from "../protection/basics/actor.ts";
import type { OrganisationId, UserId } from "../protection/basics/ids.ts";
import { findWorker } from "../store/sign-in/find-worker.ts";
import { findUserByEmail, type User } from "../store/sign-in/users.ts";
import { CannotGoOn } from "./cannot-go-on.ts";
import type { OpenHouse } from "./with-house.ts";

export async function getUser(house: OpenHouse, email: string): Promise<User> {
  const user = await findUserByEmail(house.signIn.database, email);
  if (!user) throw new CannotGoOn("Nobody signs in with this address. See amparo user list.");
  return user;
}

/**
 * The user with their roles and teams of this moment, and no more than these. Whoever runs commands holds the keys of
 * the installation, which counts as a second factor.
 */
export async function actAs(house: OpenHouse, email: string): Promise<Actor> {
  const user = await getUser(house, email);
  const worker = await findWorker(house.store.database, user.organisationId, user.id);
  if (!worker) throw new CannotGoOn("This user is no active worker of their organisation, and may do nothing.");
  return {
    // `as`: ids were checked when the user was made.
    userId: user.id as UserId,
    // `as`: likewise.
    organisationId: user.organisationId as OrganisationId,
    roles: worker.roles,
    teams: worker.teams,
    hasSecondFactor: true,
  };
}
