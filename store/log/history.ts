import { sql } from "kysely";
import {
  initialStateOf,
  isSealed,
  isStreamKind,
  type StreamKind,
  type StreamStates,
} from "../../protection/streams.ts";
import type { OrganisationTransaction } from "../database.ts";
import type { StreamKey, Vault } from "../vault/vault.ts";

/** One history as it stands: version 0 and its initial state while nothing has happened in it. */
export type History<Kind extends StreamKind = StreamKind> = {
  readonly organisation: string;
  readonly kind: Kind;
  readonly id: string;
  readonly version: number;
  readonly state: StreamStates[Kind];
  /** Absent for kinds without personal data, which are not sealed, and before the first event. */
  readonly key: StreamKey | undefined;
};

export type WantedHistory = { readonly kind: StreamKind; readonly id: string };

export type HistoryRow = {
  organisation: string;
  id: string;
  kind: string;
  version: number;
  state: Buffer;
  organisation_key_version: number | null;
  wrapped: Buffer | null;
};

/**
 * Locks histories of `organisation` until the transaction ends and opens their states, in id order so that two
 * transactions never wait for each other. One that is absent, foreign or of another kind reads as empty: alike.
 */
export async function lockHistories(
  trx: OrganisationTransaction,
  vault: Vault,
  organisation: string,
  wanted: readonly WantedHistory[],
): Promise<ReadonlyMap<string, History>> {
  const ids = [...new Set(wanted.map(({ id }) => id))].toSorted();
  // A message has one history on each side; both sides take this first, so they queue instead of blocking each other.
  for (const { kind, id } of wanted) if (kind === "referral") await lockMessage(trx, id);
  const { rows } = await sql<HistoryRow>`
    select s.organisation, s.id, s.kind, s.version, s.state, k.organisation_key_version, k.wrapped
    from stream s left join stream_key k on k.organisation = s.organisation and k.stream_id = s.id
    where s.organisation = ${organisation} and s.id = any(${ids}::uuid[])
    order by s.id for update of s`.execute(trx);
  return openAll(vault, organisation, wanted, rows);
}

/** Locks one history and opens its key, but not its snapshot: a rebuild must also help where the snapshot is the fault. */
export async function lockForRebuild(
  trx: OrganisationTransaction,
  vault: Vault,
  organisation: string,
  { kind, id }: WantedHistory,
): Promise<Pick<History, "version" | "key"> | undefined> {
  if (kind === "referral") await lockMessage(trx, id);
  const { rows } = await sql<Omit<HistoryRow, "state">>`
    select s.organisation, s.id, s.kind, s.version, k.organisation_key_version, k.wrapped
    from stream s left join stream_key k on k.organisation = s.organisation and k.stream_id = s.id
    where s.organisation = ${organisation} and s.id = ${id} for update of s`.execute(trx);
  const [row] = rows;
  return row && { version: row.version, key: isSealed(kind) ? openKey(vault, row) : undefined };
}

/** The same without a lock, for reading. Who was erased is nobody any more: read as empty, like what is absent. */
export async function readHistories(
  trx: OrganisationTransaction,
  vault: Vault,
  organisation: string,
  wanted: readonly WantedHistory[],
): Promise<ReadonlyMap<string, History>> {
  const ids = wanted.map(({ id }) => id);
  const { rows } = await sql<HistoryRow>`
    select s.organisation, s.id, s.kind, s.version, s.state, k.organisation_key_version, k.wrapped
    from stream s left join stream_key k on k.organisation = s.organisation and k.stream_id = s.id
    where s.organisation = ${organisation} and s.id = any(${ids}::uuid[])`.execute(trx);
  const readable = rows.filter(({ kind, wrapped }) => wrapped !== null || !isStreamKind(kind) || !isSealed(kind));
  return openAll(vault, organisation, wanted, readable);
}

/** One history for reading, or undefined when it is absent, foreign, of another kind or erased. */
export async function findHistory<Kind extends StreamKind>(
  trx: OrganisationTransaction,
  vault: Vault,
  organisation: string,
  kind: Kind,
  id: string,
): Promise<History<Kind> | undefined> {
  const found = (await readHistories(trx, vault, organisation, [{ kind, id }])).get(id);
  // `as`: the row's kind was compared with `kind` when it was opened.
  return found && found.version > 0 ? (found as History<Kind>) : undefined;
}

/** Locks the partner's copy of a message, through the one door the database has for that. */
export async function lockPartnerCopy(
  trx: OrganisationTransaction,
  vault: Vault,
  organisation: string,
  wanted: WantedHistory,
): Promise<History> {
  const { rows } = await sql<HistoryRow>`
    select ${organisation}::uuid as organisation, ${wanted.id}::uuid as id, m.*
    from lock_message(${organisation}::uuid, ${wanted.id}::uuid) m`.execute(trx);
  const found = openAll(vault, organisation, [wanted], rows).get(wanted.id);
  if (!found) throw new Error("a wanted history is always answered, empty or not");
  return found;
}

/** What both sides of a message take before they touch it, so that they queue instead of blocking each other. */
export async function lockMessage(trx: OrganisationTransaction, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 1))`.execute(trx);
}

/** Rows as histories, the absent ones empty. */
export function openAll(
  vault: Vault,
  organisation: string,
  wanted: readonly WantedHistory[],
  rows: readonly HistoryRow[],
): ReadonlyMap<string, History> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return new Map(
    wanted.map(({ kind, id }) => {
      const row = byId.get(id);
      return [id, row && row.kind === kind ? openHistory(vault, kind, row) : emptyHistory(organisation, kind, id)];
    }),
  );
}

function emptyHistory(organisation: string, kind: StreamKind, id: string): History {
  return { organisation, kind, id, version: 0, state: initialStateOf(kind), key: undefined };
}

function openHistory(vault: Vault, kind: StreamKind, row: HistoryRow): History {
  const { organisation, id, version } = row;
  const key = isSealed(kind) ? openKey(vault, row) : undefined;
  const text = key ? vault.openText(key, kind, `state ${version}`, row.state) : row.state.toString();
  // `as`: the snapshot was written by append from a state of this kind; a rebuild remakes it from the events.
  return { organisation, kind, id, version, state: JSON.parse(text) as StreamStates[StreamKind], key };
}

function openKey(vault: Vault, row: Omit<HistoryRow, "state">): StreamKey {
  if (row.wrapped === null || row.organisation_key_version === null) {
    throw new ErasedHistory(`the key of history ${row.id} was destroyed`);
  }
  return vault.openStreamKey(row.organisation, row.id, { version: row.organisation_key_version, wrapped: row.wrapped });
}

/** The person was erased: the history is there, but nothing can open it again. */
export class ErasedHistory extends Error {}
