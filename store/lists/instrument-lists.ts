import type { StreamStates } from "../../protection/streams.ts";
import { installationId } from "../../protection/basics/ids.ts";
import type { OrganisationTransaction } from "../database.ts";
import { json, type List } from "./list.ts";

export const instrumentList: List<StreamStates["instrument"]> = {
  table: "instrument_list",
  rows: ({ instrument }) =>
    instrument.status === "none"
      ? []
      : Object.values(instrument.versions).map((definition) => ({
          instrument: definition.id,
          instrument_version: definition.version,
          definition: json(definition),
        })),
};

/** Whose histories have published an instrument under this id: the organisation's own and the installation's. */
export async function findInstrumentHolders(trx: OrganisationTransaction, organisation: string, instrument: string) {
  const rows = await trx
    .selectFrom("instrument_list")
    .select(["organisation", "id"])
    .distinct()
    .where("organisation", "in", [organisation, installationId])
    .where("instrument", "=", instrument)
    .execute();
  return rows.map(({ organisation: organisationId, id }) => ({ organisationId, instrumentId: id }));
}

/** Every published version the organisation may use: its own and the installation's. */
export async function listPublished(trx: OrganisationTransaction, organisation: string) {
  const rows = await trx
    .selectFrom("instrument_list")
    .select(["instrument", "instrument_version", "definition", "organisation"])
    .where("organisation", "in", [organisation, installationId])
    .orderBy("instrument")
    .orderBy("instrument_version", "desc")
    .execute();
  return rows.map((row) => ({
    instrument: row.instrument,
    version: row.instrument_version,
    isStandard: row.organisation === installationId,
    definition: row.definition,
  }));
}
