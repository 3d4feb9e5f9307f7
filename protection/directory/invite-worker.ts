import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { accept, refuse } from "../basics/decision.ts";
import type { DirectoryRefusal } from "./directory-refusal.ts";
import { type OrganisationEvent, placement } from "./organisation.ts";
import { aboutOrganisation, registeredOf, type State, unregistered } from "./organisation-command.ts";
import { placementMisfit } from "./placement-misfit.ts";

/** Brings someone into the organisation with roles and teams. Refuses someone known, and roles that do not sign in. */
export const inviteWorker = command({
  name: "InviteWorker",
  version: 1,
  verb: "worker.invite",
  payload: z.strictObject({ ...aboutOrganisation(), ...placement() }),
  kind: "organisation",
  streamId: (payload) => payload.organisationId,
  mode: "continues",
  blockedBy: (state: State) => unregistered(state),
  decide: ({ organisationId: _, ...body }, state: State) => {
    const { workers, teams } = registeredOf(state);
    if (workers.some(({ userId }) => userId === body.userId)) return refuse<DirectoryRefusal>("directory.worker-known");
    const misfit = placementMisfit(body, teams);
    if (misfit !== undefined) return refuse(misfit.code, misfit.facts);
    return accept<OrganisationEvent>([{ type: "WorkerInvited", body }]);
  },
});
