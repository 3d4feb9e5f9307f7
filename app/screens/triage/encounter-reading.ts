import type { TriageLevel } from "../../../protection/screening/triage-result.ts";
import type { Action } from "../../parts/command/action.ts";
import type { SheetRow } from "../../api/sheet-row.ts";

export type EncounterRow = {
  readonly encounterId: string;
  readonly openedAt: string;
  readonly country: string;
  readonly groupId: string | null;
  readonly personId: string | null;
  readonly triage: { readonly level: TriageLevel | null; readonly status: string } | null;
  readonly sheets: readonly SheetRow[];
};

export type EncounterReading = {
  readonly encounterId: string;
  readonly openedAt: string;
  readonly country: string;
  readonly site: string | null;
  readonly groupId: string | null;
  readonly personId: string | null;
  readonly tokenExpiresOn: string | null;
  readonly sheets: readonly SheetRow[];
  readonly actions: readonly Action[];
};

export const encountersPath = "/api/encounters";

const order = { red: 0, amber: 1, none: 2, green: 3 } as const;

/** Red first, then amber, then those still being asked, then green; the longest waiting first within each. */
export function inOrderOfNeed(rows: readonly EncounterRow[]): readonly EncounterRow[] {
  const rank = ({ triage }: EncounterRow) => order[triage?.level ?? "none"];
  return rows.toSorted((one, other) => rank(one) - rank(other) || one.openedAt.localeCompare(other.openedAt));
}
