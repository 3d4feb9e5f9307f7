import type { Actor } from "../protection/basics/actor.ts";
import { installationId, systemUserId, type OrganisationId } from "../protection/basics/ids.ts";

/** The installation acting by itself: first load, imports, deadlines. It administers and sees no case. */
export function systemActor(organisationId: OrganisationId = installationId): Actor {
  return { userId: systemUserId, organisationId, roles: ["administrator"], teams: [], hasSecondFactor: true };
}
