import { setTimeout } from "node:timers/promises";
import { asOrganisation, type Database } from "../database.ts";
import { trustedForMs, type KeySource } from "./key-folder.ts";
import type { Vault } from "./vault.ts";

const perTransaction = 500;

/**
 * Makes a new version of an organisation's key and wraps every living stream key with it, a few at a time beside a
 * running server; the sealed data itself is not touched. The old version stays until it is destroyed on purpose, after
 * the last backup that needs it. Running it again after a crash finishes what was left.
 */
export async function rotateKeys(
  database: Database,
  vault: Vault,
  keys: KeySource,
  organisation: string,
  onProgress: (rewrapped: number) => void,
): Promise<{ readonly rewrapped: number; readonly version: number }> {
  const { current } = keys.rotate(organisation);
  // By then every running server wraps with the new version, and nothing is left behind that the old one wrapped.
  await setTimeout(trustedForMs);
  let rewrapped = 0;
  for (;;) {
    const count = await asOrganisation(database, organisation, async (trx) => {
      const rows = await trx
        .selectFrom("stream_key")
        .selectAll()
        .where("organisation", "=", organisation)
        .where("organisation_key_version", "<>", current)
        .limit(perTransaction)
        .forUpdate()
        .skipLocked()
        .execute();
      for (const row of rows) {
        const key = vault.openStreamKey(organisation, row.stream_id, {
          version: row.organisation_key_version,
          wrapped: row.wrapped,
        });
        const { version, wrapped } = vault.rewrap(key);
        await trx
          .updateTable("stream_key")
          .set({ organisation_key_version: version, wrapped })
          .where("organisation", "=", organisation)
          .where("stream_id", "=", row.stream_id)
          .execute();
      }
      return rows.length;
    });
    if (count === 0) return { rewrapped, version: current };
    rewrapped += count;
    onProgress(rewrapped);
  }
}
