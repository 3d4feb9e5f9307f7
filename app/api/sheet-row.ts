/** One line of `GET /api/sheets`. */
export type SheetRow = {
  readonly sheetId: string;
  readonly aboutId: string;
  readonly instrument: string;
  readonly version: number;
  readonly status: "open" | "concluded";
  /** Where the two officers stand; null before anybody recommended. */
  readonly stage: string | null;
  readonly changedAt: string;
};
