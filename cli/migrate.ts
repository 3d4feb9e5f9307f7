import { loadStandards } from "../door/load-standards.ts";
import type { Call } from "./call.ts";
import { withStore } from "./with-house.ts";

/** Brings the database to this version, as every start does: tables, reference codes, standard instruments. */
export async function bringUpToDate(call: Call): Promise<void> {
  const published = await withStore(call, ({ door }) => loadStandards(door));
  call.answer(
    { upToDate: true, instrumentsPublished: published },
    "The database is up to date with this version of Amparo.",
  );
}
