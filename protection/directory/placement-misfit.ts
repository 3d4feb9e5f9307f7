import { type RoleName, roleOf } from "../access/roles.ts";
import { type Refusal, refusal } from "../basics/decision.ts";
import type { DirectoryRefusal } from "./directory-refusal.ts";
import type { Team } from "./organisation.ts";

/** Why a worker cannot have these roles and teams: a role that nobody signs in with yet, a team that was not formed. */
export function placementMisfit(
  { roles, teams }: { readonly roles: readonly RoleName[]; readonly teams: readonly string[] },
  formed: readonly Team[],
): Refusal<DirectoryRefusal> | undefined {
  const role = roles.find((name) => !roleOf(name).signsIn);
  if (role !== undefined) return refusal("directory.role-without-sign-in", { role });
  const team = teams.find((code) => !formed.some((known) => known.team === code));
  return team === undefined ? undefined : refusal("directory.team-unknown", { team });
}
