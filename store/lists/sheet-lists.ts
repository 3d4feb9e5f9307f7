import type { Selectable } from "kysely";
import type { StreamStates } from "../../protection/streams.ts";
import type { OrganisationTransaction } from "../database.ts";
import type { Tables } from "../tables.ts";
import type { List } from "./list.ts";

export const sheetList: List<StreamStates["sheet"]> = {
  table: "sheet_list",
  rows: ({ sheet, screening }, changedAt) =>
    sheet.status === "none"
      ? []
      : [
          {
            instrument: sheet.instrument,
            instrument_version: sheet.version,
            about_kind: sheet.about.kind,
            about_id: sheet.about.id,
            status: sheet.status,
            // Where the triage or the two officers stand; what was concluded is sealed.
            stage: stageOf(screening),
            changed_at: changedAt,
          },
        ],
};

function stageOf({ status, triage }: StreamStates["sheet"]["screening"]): string | null {
  if (status !== "none") return status;
  return triage === undefined ? null : "triaged";
}

export type SheetRow = {
  readonly sheetId: string;
  readonly aboutKind: string;
  readonly aboutId: string;
  readonly instrument: string;
  readonly version: number;
  readonly status: string;
  readonly stage: string | null;
  readonly changedAt: string;
};

/** The sheets about an encounter, a person or a case, newest first. */
export async function listSheetsAbout(
  trx: OrganisationTransaction,
  organisation: string,
  aboutIds: readonly string[],
): Promise<readonly SheetRow[]> {
  const rows = await trx
    .selectFrom("sheet_list")
    .selectAll()
    .where("organisation", "=", organisation)
    .where("about_id", "in", [...aboutIds])
    .orderBy("changed_at", "desc")
    .limit(200)
    .execute();
  return rows.map(sheetRow);
}

function sheetRow(row: Selectable<Tables["sheet_list"]>): SheetRow {
  return {
    sheetId: row.id,
    aboutKind: row.about_kind,
    aboutId: row.about_id,
    instrument: row.instrument,
    version: row.instrument_version,
    status: row.status,
    stage: row.stage,
    changedAt: row.changed_at.toISOString(),
  };
}

/** Sheets in one stage of their screening, as the inbox of the second officer shows them. */
export async function listSheetsInStage(trx: OrganisationTransaction, organisation: string, stage: string) {
  const rows = await trx
    .selectFrom("sheet_list")
    .selectAll()
    .where("organisation", "=", organisation)
    .where("stage", "=", stage)
    .orderBy("changed_at", "desc")
    .limit(100)
    .execute();
  return rows.map(sheetRow);
}
