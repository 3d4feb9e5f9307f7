import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { accept, refuse } from "../basics/decision.ts";
import type { DirectoryRefusal } from "./directory-refusal.ts";
import { type OrganisationEvent, organisationEvents } from "./organisation.ts";
import { aboutOrganisation, registeredOf, type State, unregistered } from "./organisation-command.ts";

/**
 * Ends someone's access; what they wrote stays theirs. Refuses oneself, so that an organisation never loses its last
 * administrator, and who is unknown or inactive already.
 */
export const deactivateWorker = command({
  name: "DeactivateWorker",
  version: 1,
  verb: "worker.deactivate",
  payload: z.strictObject({ ...aboutOrganisation(), ...organisationEvents.WorkerDeactivated.shape }),
  kind: "organisation",
  streamId: (payload) => payload.organisationId,
  mode: "continues",
  blockedBy: (state: State) => unregistered(state),
  decide: ({ organisationId: _, ...body }, state: State, { actor }) => {
    if (body.userId === actor.userId) return refuse<DirectoryRefusal>("directory.own-deactivation");
    const worker = registeredOf(state).workers.find(({ userId }) => userId === body.userId);
    if (worker === undefined) return refuse<DirectoryRefusal>("directory.worker-unknown");
    if (!worker.active) return refuse<DirectoryRefusal>("directory.worker-inactive");
    return accept<OrganisationEvent>([{ type: "WorkerDeactivated", body }]);
  },
});
