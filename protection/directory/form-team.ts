import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { accept, refuse } from "../basics/decision.ts";
import type { DirectoryRefusal } from "./directory-refusal.ts";
import { type OrganisationEvent, teamForming } from "./organisation.ts";
import { aboutOrganisation, registeredOf, type State, unregistered } from "./organisation-command.ts";

/** Forms a team, which cases and workers belong to. Refuses a short code that another team has. */
export const formTeam = command({
  name: "FormTeam",
  version: 1,
  verb: "organisation.team",
  payload: z.strictObject({ ...aboutOrganisation(), ...teamForming() }),
  kind: "organisation",
  streamId: (payload) => payload.organisationId,
  mode: "continues",
  blockedBy: (state: State) => unregistered(state),
  decide: ({ organisationId: _, ...body }, state: State) => {
    if (registeredOf(state).teams.some(({ team }) => team === body.team)) {
      return refuse<DirectoryRefusal>("directory.team-exists", { team: body.team });
    }
    return accept<OrganisationEvent>([{ type: "TeamFormed", body }]);
  },
});
