import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { accept, refuse } from "../basics/decision.ts";
import type { DirectoryRefusal } from "./directory-refusal.ts";
import { type OrganisationEvent, organisationEvents } from "./organisation.ts";
import { aboutOrganisation, registeredOf, type State, unregistered } from "./organisation-command.ts";

/** Gives access back with the roles of before. Refuses who is unknown or active. */
export const reactivateWorker = command({
  name: "ReactivateWorker",
  version: 1,
  verb: "worker.deactivate",
  payload: z.strictObject({ ...aboutOrganisation(), ...organisationEvents.WorkerReactivated.shape }),
  kind: "organisation",
  streamId: (payload) => payload.organisationId,
  mode: "continues",
  blockedBy: (state: State) => unregistered(state),
  decide: ({ organisationId: _, ...body }, state: State) => {
    const worker = registeredOf(state).workers.find(({ userId }) => userId === body.userId);
    if (worker === undefined) return refuse<DirectoryRefusal>("directory.worker-unknown");
    if (worker.active) return refuse<DirectoryRefusal>("directory.worker-active");
    return accept<OrganisationEvent>([{ type: "WorkerReactivated", body }]);
  },
});
