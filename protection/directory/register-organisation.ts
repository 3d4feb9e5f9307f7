import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { accept, refuse } from "../basics/decision.ts";
import type { DirectoryRefusal } from "./directory-refusal.ts";
import { type OrganisationEvent, registration } from "./organisation.ts";
import { aboutOrganisation, type State } from "./organisation-command.ts";

/**
 * Enters an organisation into the directory, done by whoever acts in it first. Refuses to register another organisation
 * than the actor's own: otherwise an administrator could found organisations for others.
 */
export const registerOrganisation = command({
  name: "RegisterOrganisation",
  version: 1,
  verb: "organisation.register",
  payload: z.strictObject({ ...aboutOrganisation(), ...registration() }),
  kind: "organisation",
  streamId: (payload) => payload.organisationId,
  mode: "opens",
  decide: ({ organisationId, ...body }, _: State, { actor }) => {
    if (organisationId !== actor.organisationId) return refuse<DirectoryRefusal>("directory.not-own-organisation");
    return accept<OrganisationEvent>([{ type: "OrganisationRegistered", body }]);
  },
});
