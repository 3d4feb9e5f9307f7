import * as z from "zod/mini";
import { installationId, organisationId } from "../protection/basics/ids.ts";
import { asOrganisation, type Database } from "../store/database.ts";
import { listOrganisations } from "../store/lists/directory-lists.ts";
import type { Call } from "./call.ts";
import { CannotGoOn } from "./cannot-go-on.ts";
import { table } from "./table.ts";
import { withStore } from "./with-house.ts";

/** `amparo organisation list`: the directory is open among partners, so the installation may read it whole. */
export async function showOrganisations(call: Call): Promise<void> {
  const rows = await withStore(call, ({ store }) => organisationsOf(store.database));
  const inWords = table(
    ["organisation", "name", "type", "countries"],
    rows.map((row) => [row.organisationId, row.name, row.organisationType, row.countries.join(" ")]),
  );
  call.answer({ rows }, inWords);
}

export function organisationsOf(database: Database) {
  return asOrganisation(database, installationId, listOrganisations);
}

/** The one that was named, or every one with the installation itself first. Refuses an id that is nobody's. */
export async function organisationsNamed(database: Database, wish: string | undefined): Promise<readonly string[]> {
  const all = [installationId, ...(await organisationsOf(database)).map((one) => one.organisationId)];
  if (wish === undefined || wish === "all") return all;
  if (!z.safeParse(organisationId(), wish).success || !all.includes(wish)) {
    throw new CannotGoOn("There is no organisation with this id. See amparo organisation list.");
  }
  return [wish];
}
