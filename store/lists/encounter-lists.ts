import { sql } from "kysely";
import type { StreamStates } from "../../protection/streams.ts";
import type { OrganisationTransaction } from "../database.ts";
import type { List } from "./list.ts";

export const encounterList: List<StreamStates["encounter"]> = {
  table: "encounter_list",
  rows: ({ encounter }) =>
    encounter.status === "none"
      ? []
      : [
          {
            opened_by: encounter.openedBy,
            opened_at: encounter.openedAt,
            country: encounter.country,
            group_id: encounter.groupId ?? null,
            token_hash: encounter.token?.hash ?? null,
            token_expires_on: encounter.token?.expiresOn ?? null,
            person_id: encounter.personIds[0] ?? null,
            workers: encounter.workers,
          },
        ],
};

/** The encounter whose token has this keyed hash, valid today; undefined for wrong, expired and foreign alike. */
export async function findEncounterByToken(
  trx: OrganisationTransaction,
  organisation: string,
  hash: string,
  today: string,
): Promise<string | undefined> {
  const row = await trx
    .selectFrom("encounter_list")
    .select("id")
    .where("organisation", "=", organisation)
    .where("token_hash", "=", hash)
    .where("token_expires_on", ">=", today)
    .executeTakeFirst();
  return row?.id;
}

/** Encounters that one worker opened or continued, newest first, since an instant. */
export async function listEncounters(
  trx: OrganisationTransaction,
  organisation: string,
  wanted: { readonly userId: string | undefined; readonly since: string },
) {
  let query = trx
    .selectFrom("encounter_list")
    .select(["id", "opened_at", "country", "group_id", "person_id"])
    .where("organisation", "=", organisation)
    .where("opened_at", ">=", sql<Date>`${wanted.since}::timestamptz`);
  const { userId } = wanted;
  if (userId)
    query = query.where((is) => is.or([is("opened_by", "=", userId), sql<boolean>`${userId}::uuid = any(workers)`]));
  const rows = await query.orderBy("opened_at", "desc").limit(200).execute();
  return rows.map((row) => ({
    encounterId: row.id,
    openedAt: row.opened_at.toISOString(),
    country: row.country,
    groupId: row.group_id,
    personId: row.person_id,
  }));
}
