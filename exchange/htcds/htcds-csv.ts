import { htcdsFields } from "./fields.ts";
import { recordsOf } from "./check-htcds.ts";
import type { HtcdsCase } from "./htcds-record.ts";

/** What a spreadsheet would run instead of show, when a cell begins with it. */
const startsFormula = /^[=+\-@\t\r]/;

/**
 * The export as a table: the first row is the case, each further row one referral, event or support plan of it. Several
 * choices are joined by semicolons. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function htcdsCsv(exported: HtcdsCase): string {
  const { own, lists } = recordsOf(exported);
  const rows = [own, ...lists];
  const columns = [...htcdsFields.keys()].filter((field) => rows.some((row) => field in row));
  const lines = [columns, ...rows.map((row) => columns.map((field) => textOf(row[field])))];
  return `${lines.map((cells) => cells.map(quoted).join(",")).join("\r\n")}\r\n`;
}

function textOf(value: unknown): string {
  if (value === undefined) return "";
  return Array.isArray(value) ? value.join(";") : String(value);
}

function quoted(cell: string): string {
  const safe = startsFormula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
