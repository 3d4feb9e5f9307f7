import type { OrganisationId, UserId } from "./ids.ts";

/** Who asks: a person who signed in, a script with a token, or the installation itself. */
export type Actor = {
  readonly userId: UserId;
  readonly organisationId: OrganisationId;
  /** Role names of `access/roles.ts`. */
  readonly roles: readonly string[];
  readonly teams: readonly string[];
  /** Whether this sign-in was proven with a second factor: roles that see case content must have one. */
  readonly hasSecondFactor: boolean;
};
