import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { accept, refuse } from "../basics/decision.ts";
import type { DirectoryRefusal } from "./directory-refusal.ts";
import { type OrganisationEvent, organisationEvents } from "./organisation.ts";
import { aboutOrganisation, registeredOf, type State, unregistered } from "./organisation-command.ts";

/** Ends the offer of a service; referrals made to it go on. Refuses a service that is not offered. */
export const withdrawService = command({
  name: "WithdrawService",
  version: 1,
  verb: "service.withdraw",
  payload: z.strictObject({ ...aboutOrganisation(), ...organisationEvents.ServiceWithdrawn.shape }),
  kind: "organisation",
  streamId: (payload) => payload.organisationId,
  mode: "continues",
  blockedBy: (state: State) => unregistered(state),
  decide: ({ organisationId: _, ...body }, state: State) => {
    if (!registeredOf(state).services.some(({ serviceId }) => serviceId === body.serviceId)) {
      return refuse<DirectoryRefusal>("directory.service-unknown");
    }
    return accept<OrganisationEvent>([{ type: "ServiceWithdrawn", body }]);
  },
});
