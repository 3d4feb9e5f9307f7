import { organisationId } from "../basics/ids.ts";
import { type Refusal, refusal } from "../basics/decision.ts";
import { field } from "../basics/sensitivity.ts";
import type { DirectoryRefusal } from "./directory-refusal.ts";
import type { OrganisationState, RegisteredOrganisation } from "./organisation.ts";

export type State = { readonly organisation: OrganisationState };

/** Which organisation a command is about: always the actor's own. */
export const aboutOrganisation = () => ({ organisationId: field("S0", organisationId(), "context") });

/** What every command of the directory but the first needs. */
export function unregistered({ organisation }: State): Refusal<DirectoryRefusal> | undefined {
  return organisation.status === "none" ? refusal("directory.not-registered") : undefined;
}

/** The organisation as registered; before that it has nobody and nothing, so a rule finds nothing in it. */
export function registeredOf({ organisation }: State): Pick<RegisteredOrganisation, "teams" | "workers" | "services"> {
  return organisation.status === "none" ? { teams: [], workers: [], services: [] } : organisation;
}
