import { sql } from "kysely";
import type { Belonging } from "../protection/access/may.ts";
import type { StreamRef } from "../protection/basics/decision.ts";
import type { OrganisationTransaction } from "./database.ts";

export type BelongingRow = {
  readonly made_by: string | null;
  readonly assignees: readonly (string | null)[] | null;
  readonly teams: readonly (string | null)[] | null;
  readonly workers: readonly string[] | null;
  readonly continuers: readonly string[] | null;
};

/**
 * Whose a history of `organisation` is, from clear columns only; undefined when there is none. A person belongs to
 * those who carry an open case for them, or else carried the last one; before the first case, to whoever opened them. A
 * sheet belongs as what it is about, a referral as its case.
 */
export async function belongingOf(
  trx: OrganisationTransaction,
  organisation: string,
  { kind, id }: StreamRef,
): Promise<Belonging | undefined> {
  const { rows } =
    await sql<BelongingRow>`select * from belonging(${organisation}::uuid, ${kind}, ${id}::uuid)`.execute(trx);
  return rows[0] && belongingFrom(organisation, rows[0]);
}

export function belongingFrom(organisation: string, found: BelongingRow): Belonging {
  const assignees = (found.assignees ?? []).filter((one) => one !== null);
  return {
    organisationId: organisation,
    madeBy: found.made_by ?? undefined,
    assigneeId: assignees[0],
    teams: (found.teams ?? []).filter((one) => one !== null),
    workers: [...assignees, ...(found.workers ?? [])],
    continuedBy: found.continuers ?? [],
  };
}
