import { sql } from "kysely";
import {
  evolveState,
  initialStateOf,
  isSealed,
  isStreamKind,
  streamKinds,
  type StreamKind,
  type StreamStates,
} from "../../protection/streams.ts";
import { asOrganisation, type Database, type OrganisationTransaction } from "../database.ts";
import { lockForRebuild } from "../log/history.ts";
import { readEvents } from "../log/read-events.ts";
import type { Vault } from "../vault/vault.ts";
import { listsOf } from "./all-lists.ts";
import { encodeRows } from "./list.ts";

export type RebuildProgress = { readonly done: number; readonly after: string };

export type RebuildWish = {
  /** The last history that an earlier run finished. */
  readonly after?: string | undefined;
  /** Absent: all. */
  readonly kinds?: ReadonlySet<StreamKind>;
};

const perTransaction = 100;

/**
 * Replays every history of one organisation and writes its snapshot and lists anew, a few histories at a time beside a
 * running server. `after` resumes where an earlier run stopped; each batch is told to `onProgress`.
 */
export async function rebuildLists(
  database: Database,
  vault: Vault,
  organisation: string,
  onProgress: (progress: RebuildProgress) => void,
  { after = "00000000-0000-0000-0000-000000000000", kinds = new Set(streamKinds) }: RebuildWish = {},
): Promise<number> {
  let done = 0;
  for (let from = after; ;) {
    const ids = await asOrganisation(database, organisation, (trx) =>
      rebuildBatch(trx, vault, { organisation, after: from, kinds }),
    );
    const last = ids.at(-1);
    if (last === undefined) return done;
    done += ids.length;
    from = last;
    onProgress({ done, after: last });
  }
}

async function rebuildBatch(
  trx: OrganisationTransaction,
  vault: Vault,
  { organisation, after, kinds }: Required<RebuildWish> & { readonly organisation: string },
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string; kind: string; has_key: boolean }>`
    select s.id, s.kind, k.stream_id is not null as has_key
    from stream s left join stream_key k on k.organisation = s.organisation and k.stream_id = s.id
    where s.organisation = ${organisation} and s.id > ${after} and s.kind = any(${[...kinds]}) order by s.id limit ${perTransaction}`.execute(
    trx,
  );
  for (const { id, kind, has_key } of rows) {
    if (!isStreamKind(kind)) throw new Error(`history ${id} is of a kind this version does not know`);
    // An erased person has no key and no rows: nothing to rebuild, and nothing that could be.
    if (has_key || !isSealed(kind)) await rebuildOne(trx, vault, organisation, kind, id);
  }
  return rows.map(({ id }) => id);
}

async function rebuildOne(
  trx: OrganisationTransaction,
  vault: Vault,
  organisation: string,
  kind: StreamKind,
  id: string,
): Promise<void> {
  const history = await lockForRebuild(trx, vault, organisation, { kind, id });
  if (!history) return;
  const events = await readEvents(trx, vault, organisation, kind, id);
  const state = events.reduce<StreamStates[StreamKind]>(
    (before, event) => evolveState(kind, before, { type: event.type, body: event.body }, event),
    initialStateOf(kind),
  );
  const text = JSON.stringify(state);
  const snapshot = history.key
    ? vault.sealText(history.key, kind, `state ${history.version}`, text)
    : Buffer.from(text);
  await sql`update stream set state = ${snapshot} where organisation = ${organisation} and id = ${id}`.execute(trx);
  for (const list of listsOf(kind)) {
    const made = list.rows(state, events.at(-1)?.receivedAt ?? "");
    const rows = encodeRows(vault, { organisation, id, kind, key: history.key }, list.table, made);
    await sql`select write_list(${organisation}::uuid, ${id}::uuid, ${list.table}, ${JSON.stringify(rows)}::jsonb)`.execute(
      trx,
    );
  }
}
