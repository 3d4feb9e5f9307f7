import * as z from "zod/mini";
import { roleNames } from "../access/roles.ts";
import { type EventOf, part, type Written } from "../basics/history.ts";
import { partId, userId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import { unreachable } from "../basics/unreachable.ts";
import { organisationTypes } from "./organisation-type.ts";
import { serviceCodes } from "../case/service-codes.ts";

const name = () => z.string().check(z.trim(), z.minLength(1), z.maxLength(120));
const country = () => z.string().check(z.regex(/^[A-Z]{2}$/));
/** Short and stable, since cases name their team by it: `north`, `border-post-2`. */
const team = () => z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/));

/** Parts of payloads that become event bodies as they are; each call makes new schemas, because marks sit on them. */
export const registration = () => ({
  name: field("S0", name()),
  organisationType: field("S0", z.enum(organisationTypes)),
  countries: field("S0", z.array(country()).check(z.minLength(1), z.maxLength(250))),
});
export const teamForming = () => ({ team: field("S1", team()), name: field("S1", name()) });
export const placement = () => ({
  userId: field("S1", userId(), "context"),
  roles: field("S1", z.array(z.enum(roleNames("all"))).check(z.minLength(1), z.maxLength(20))),
  teams: field("S1", z.array(team()).check(z.maxLength(50))),
});
export const offer = () => ({
  serviceId: field("S0", partId(), "context"),
  code: field("S0", z.enum(serviceCodes)),
  country: field("S0", country()),
  /** First-level place; the address of a shelter is nobody's business here. */
  place: field("S0", z.optional(name())),
  /** Whether it takes people now. */
  open: field("S0", z.boolean()),
});

const worker = () => z.strictObject({ userId: field("S1", userId(), "context") });

export const organisationEvents = {
  OrganisationRegistered: z.strictObject(registration()),
  TeamFormed: z.strictObject(teamForming()),
  WorkerInvited: z.strictObject(placement()),
  RolesGiven: z.strictObject(placement()),
  WorkerDeactivated: worker(),
  WorkerReactivated: worker(),
  ServiceOffered: z.strictObject(offer()),
  ServiceWithdrawn: z.strictObject({ serviceId: field("S0", partId(), "context") }),
};
export type OrganisationEvent = EventOf<typeof organisationEvents>;

export type Team = z.infer<typeof organisationEvents.TeamFormed>;
export type Worker = z.infer<typeof organisationEvents.WorkerInvited> & {
  readonly active: boolean;
  /** When they came back after having been deactivated: what let them in before then does not any more. */
  readonly reactivatedAt?: string;
};
export type OfferedService = z.infer<typeof organisationEvents.ServiceOffered>;

export type RegisteredOrganisation = z.infer<typeof organisationEvents.OrganisationRegistered> & {
  readonly status: "registered";
  readonly teams: readonly Team[];
  readonly workers: readonly Worker[];
  readonly services: readonly OfferedService[];
};
export type OrganisationState = { readonly status: "none" } | RegisteredOrganisation;

export const organisationPart = part<OrganisationState, typeof organisationEvents>(
  organisationEvents,
  { status: "none" },
  evolve,
);

function evolve(state: OrganisationState, event: OrganisationEvent, { receivedAt }: Written): OrganisationState {
  if (event.type === "OrganisationRegistered") {
    return { ...event.body, status: "registered", teams: [], workers: [], services: [] };
  }
  if (state.status === "none") return state;
  switch (event.type) {
    case "TeamFormed":
      return { ...state, teams: [...state.teams, event.body] };
    case "WorkerInvited":
      return { ...state, workers: [...state.workers, { ...event.body, active: true }] };
    case "RolesGiven":
      return { ...state, workers: changed(state.workers, event.body) };
    case "WorkerDeactivated":
      return { ...state, workers: changed(state.workers, { ...event.body, active: false }) };
    case "WorkerReactivated":
      return {
        ...state,
        workers: changed(state.workers, { ...event.body, active: true, reactivatedAt: receivedAt }),
      };
    case "ServiceOffered":
      return { ...state, services: [...without(state.services, event.body.serviceId), event.body] };
    case "ServiceWithdrawn":
      return { ...state, services: without(state.services, event.body.serviceId) };
    default:
      return unreachable(event);
  }
}

function changed(workers: readonly Worker[], change: Partial<Worker>): readonly Worker[] {
  return workers.map((worker) => (worker.userId === change.userId ? { ...worker, ...change } : worker));
}

function without(services: readonly OfferedService[], serviceId: string): readonly OfferedService[] {
  return services.filter((service) => service.serviceId !== serviceId);
}
