import { randomUUID } from "node:crypto";
import { renameSync, writeFileSync } from "node:fs";
import { htcdsCsv } from "../exchange/htcds/htcds-csv.ts";
import type { HtcdsCase } from "../exchange/htcds/htcds-record.ts";
import { asJson, type Call } from "./call.ts";
import { CannotGoOn } from "./cannot-go-on.ts";
import { htcdsExport } from "./export-reading.ts";
import { readRouteAs } from "./show.ts";

const formats = ["htcds", "htcds-csv"];

export type ExportWish = { readonly as: string; readonly format: string; readonly out?: string };

/** Writes one case in another standard's words, to standard output or to a file that only this user may read. */
export async function exportCase(call: Call, caseId: string, wish: ExportWish): Promise<void> {
  if (!formats.includes(wish.format)) throw new CannotGoOn(`There are the formats ${formats.join(" and ")}.`);
  // `as`: made and checked by the reading.
  const exported = (await readRouteAs(call, wish.as, htcdsExport, { params: { caseId }, query: {} })) as HtcdsCase;
  const text = wish.format === "htcds" ? asJson(exported) : htcdsCsv(exported);
  if (wish.out === undefined) {
    call.answer(exported, text);
    return;
  }
  writeApart(wish.out, text);
  call.say(
    `Written to ${wish.out}. It holds a person's most dangerous facts: keep it sealed, and destroy it when it was handed over.`,
  );
}

/** Written beside and renamed, so that an older file's wider permissions do not stay. */
function writeApart(path: string, text: string): void {
  const beside = `${path}.${randomUUID()}.new`;
  try {
    writeFileSync(beside, text, { mode: 0o600, flag: "wx", flush: true });
    renameSync(beside, path);
  } catch (cause) {
    throw new CannotGoOn("The file given with --out cannot be written. Nothing was exported.", { cause });
  }
}
