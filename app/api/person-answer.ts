import type { Identity } from "../../protection/person/identity.ts";
import type { Action } from "../parts/command/action.ts";
import type { CaseRow, ShownName } from "./case-row.ts";
import type { ConsentRow } from "./consent-row.ts";
import type { SheetRow } from "./sheet-row.ts";

/** Someone known to us, with what speaks for being the one who was looked for. */
export type AlikePerson = {
  readonly personId: string;
  readonly name: ShownName;
  readonly birthDate: string | null;
  readonly citizenships?: readonly string[];
  readonly reasons: readonly (string | { readonly code: string })[];
  readonly caseId?: string | null;
};

/** `POST /api/persons/search` with `{ name, year? }`. */
export type PersonSearch = { readonly rows: readonly AlikePerson[]; readonly tooMany: boolean };

/** `GET /api/persons/:personId`. */
export type PersonAnswer = {
  readonly personId: string;
  readonly status: string;
  readonly name: ShownName;
  readonly identity: Identity;
  /** Names of the fields that the reader's role is not shown. */
  readonly withheld: readonly string[];
  readonly encounterId: string | null;
  readonly consents: readonly ConsentRow[];
  readonly cases: readonly CaseRow[];
  readonly sheets: readonly SheetRow[];
  readonly possibleDuplicates: readonly AlikePerson[];
  readonly actions: readonly Action[];
};

export function personPath(personId: string): string {
  return `/api/persons/${personId}`;
}
