import { readFileSync } from "node:fs";
import { join } from "node:path";
import { installationId } from "../../protection/basics/ids.ts";
import { isStreamKind, type StreamKind } from "../../protection/streams.ts";
import { asOrganisation, type Database } from "../database.ts";
import type { Vault } from "../vault/vault.ts";
import { listOrganisations } from "./directory-lists.ts";
import { rebuildLists } from "./rebuild-lists.ts";

// Read as a file and not imported: it is data that a check writes.
// `as`: a check compares it with what the code gives.
const shapes = JSON.parse(readFileSync(join(import.meta.dirname, "shapes.json"), "utf8")) as Readonly<
  Record<string, string>
>;

/**
 * Makes states and lists anew from their events where this version keeps them in another shape than the one that wrote
 * them. To be run before anyone is answered; what was done is kept, and what was cut short begins again. Answers how
 * many histories it made anew.
 */
export async function keepShapes(
  database: Database,
  vault: Vault,
  onProgress: (done: number) => void,
): Promise<number> {
  const kept = new Map(
    (await database.selectFrom("kept_shape").selectAll().execute()).map(({ kind, shape }) => [kind, shape]),
  );
  const changed = Object.keys(shapes)
    .filter((kind) => kept.has(kind) && kept.get(kind) !== shapes[kind])
    .filter(isStreamKind);
  let done = 0;
  if (changed.length > 0) {
    const kinds: ReadonlySet<StreamKind> = new Set(changed);
    const organisations = await asOrganisation(database, installationId, listOrganisations);
    for (const id of [installationId, ...organisations.map(({ organisationId }) => organisationId)]) {
      const before = done;
      done += await rebuildLists(database, vault, id, (progress) => onProgress(before + progress.done), { kinds });
    }
  }
  for (const [kind, shape] of Object.entries(shapes)) {
    await database
      .insertInto("kept_shape")
      .values({ kind, shape })
      .onConflict((on) => on.column("kind").doUpdateSet({ shape }))
      .execute();
  }
  return done;
}
