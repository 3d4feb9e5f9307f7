import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { accept, refuse } from "../basics/decision.ts";
import type { DirectoryRefusal } from "./directory-refusal.ts";
import { type OrganisationEvent, placement } from "./organisation.ts";
import { aboutOrganisation, registeredOf, type State, unregistered } from "./organisation-command.ts";
import { placementMisfit } from "./placement-misfit.ts";

/**
 * Gives a worker these roles and teams in place of those before. Refuses one's own: an administrator who could make
 * themselves a caseworker could read every case. Refuses who is unknown or inactive, and a change of nothing.
 */
export const giveRoles = command({
  name: "GiveRoles",
  version: 1,
  verb: "worker.roles",
  payload: z.strictObject({ ...aboutOrganisation(), ...placement() }),
  kind: "organisation",
  streamId: (payload) => payload.organisationId,
  mode: "continues",
  blockedBy: (state: State) => unregistered(state),
  decide: ({ organisationId: _, ...body }, state: State, { actor }) => {
    if (body.userId === actor.userId) return refuse<DirectoryRefusal>("directory.own-roles");
    const { workers, teams } = registeredOf(state);
    const worker = workers.find(({ userId }) => userId === body.userId);
    if (worker === undefined) return refuse<DirectoryRefusal>("directory.worker-unknown");
    if (!worker.active) return refuse<DirectoryRefusal>("directory.worker-inactive");
    const misfit = placementMisfit(body, teams);
    if (misfit !== undefined) return refuse(misfit.code, misfit.facts);
    if (isSame(worker.roles, body.roles) && isSame(worker.teams, body.teams)) {
      return refuse<DirectoryRefusal>("directory.roles-unchanged");
    }
    return accept<OrganisationEvent>([{ type: "RolesGiven", body }]);
  },
});

function isSame(before: readonly string[], after: readonly string[]): boolean {
  return before.every((name) => after.includes(name)) && after.every((name) => before.includes(name));
}
