import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { accept, refuse } from "../basics/decision.ts";
import type { DirectoryRefusal } from "./directory-refusal.ts";
import { offer, type OfferedService, type OrganisationEvent } from "./organisation.ts";
import { aboutOrganisation, registeredOf, type State, unregistered } from "./organisation-command.ts";

/**
 * Tells the other organisations what help there is and where, and whether it takes people now. Offering the same service
 * again replaces what was said of it. Refuses to say the same twice.
 */
export const offerService = command({
  name: "OfferService",
  version: 1,
  verb: "service.offer",
  payload: z.strictObject({ ...aboutOrganisation(), ...offer() }),
  kind: "organisation",
  streamId: (payload) => payload.organisationId,
  mode: "continues",
  blockedBy: (state: State) => unregistered(state),
  decide: ({ organisationId: _, ...body }, state: State) => {
    if (registeredOf(state).services.some((offered) => isSame(offered, body))) {
      return refuse<DirectoryRefusal>("directory.service-unchanged");
    }
    return accept<OrganisationEvent>([{ type: "ServiceOffered", body }]);
  },
});

function isSame(offered: OfferedService, again: OfferedService): boolean {
  const { serviceId, code, country, place, open } = again;
  const isSameService = offered.serviceId === serviceId && offered.code === code;
  return isSameService && offered.country === country && offered.place === place && offered.open === open;
}
