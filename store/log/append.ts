import { isDeepStrictEqual } from "node:util";
import { sql } from "kysely";
import type { HappenedEvent } from "../../protection/basics/decision.ts";
import type { Written } from "../../protection/basics/history.ts";
import { evolveState, isSealed, type StreamStates } from "../../protection/streams.ts";
import type { OrganisationTransaction } from "../database.ts";
import { listsOf } from "../lists/all-lists.ts";
import { encodeRows } from "../lists/list.ts";
import { sentAhead } from "../prepared-pool.ts";
import type { StreamKey, Vault } from "../vault/vault.ts";
import type { History } from "./history.ts";

/** Who wrote, on which command's behalf, and when: the same for all events of one envelope. */
export type Stamp = {
  readonly commandId: string;
  readonly actorOrganisation: string;
  readonly actorId: string;
  readonly deviceId: string;
  readonly madeAt: string;
  readonly receivedAt: string;
  readonly freshId: () => string;
};

/**
 * Adds events to one locked history and writes its state, its lists and its place in the feed with them. Answers the
 * history as it stands afterwards; where writing it fails, the next statement of the transaction says so. `viaDelivery`
 * for the partner's copy of a message, which only `deliver` may write.
 */
export async function appendEvents(
  trx: OrganisationTransaction,
  vault: Vault,
  history: History,
  events: readonly HappenedEvent[],
  stamp: Stamp,
  viaDelivery = false,
): Promise<History> {
  const made =
    history.version === 0 && isSealed(history.kind) ? vault.makeStreamKey(history.organisation, history.id) : undefined;
  const key = made?.key ?? history.key;
  const written = events.map((event) => ({ event, eventId: stamp.freshId() }));
  const state = written.reduce<StreamStates[typeof history.kind]>(
    (before, { event, eventId }) => evolveState(history.kind, before, event, writtenBy(stamp, eventId)),
    history.state,
  );
  const after: History = { ...history, version: history.version + events.length, state, key };
  const record = {
    organisation: history.organisation,
    id: history.id,
    kind: history.kind,
    before: history.version,
    version: after.version,
    state: bytes(vault, after, key, `state ${after.version}`, state),
    ...(made && { key: { version: made.wrapped.version, wrapped: hex(made.wrapped.wrapped) } }),
    events: written.map(({ event, eventId }, index) => ({
      version: history.version + index + 1,
      event_id: eventId,
      type: event.type,
      command_id: stamp.commandId,
      actor_organisation: stamp.actorOrganisation,
      actor_id: stamp.actorId,
      device_id: stamp.deviceId,
      made_at: stamp.madeAt,
      received_at: stamp.receivedAt,
      body: bytes(vault, after, key, `event ${history.version + index + 1}`, event.body),
    })),
    lists: changedLists(vault, history, after, stamp.receivedAt),
  };
  const text = JSON.stringify(record);
  const write = viaDelivery ? sql`select deliver(${text}::jsonb)` : sql`select append_history(${text}::jsonb)`;
  await sql`${sql.raw(sentAhead)}${write}`.execute(trx);
  return after;
}

export function writtenBy(stamp: Stamp, eventId: string): Written {
  return {
    eventId,
    madeAt: stamp.madeAt,
    receivedAt: stamp.receivedAt,
    actorId: stamp.actorId,
    organisationId: stamp.actorOrganisation,
  };
}

/** The rows of lists that this change altered; a list that says the same as before is left alone. */
function changedLists(vault: Vault, before: History, after: History, changedAt: string): readonly object[] {
  return listsOf(after.kind).flatMap((list) => {
    const rows = list.rows(after.state, changedAt);
    // Without its own instant, so that a list which shows when something changed is always written.
    if (before.version > 0 && isDeepStrictEqual(rows, list.rows(before.state, ""))) return [];
    return [{ table: list.table, rows: encodeRows(vault, after, list.table, rows) }];
  });
}

function bytes(vault: Vault, history: History, key: StreamKey | undefined, place: string, value: unknown): string {
  const text = JSON.stringify(value);
  return hex(key ? vault.sealText(key, history.kind, place, text) : Buffer.from(text));
}

function hex(buffer: Buffer): string {
  return `\\x${buffer.toString("hex")}`;
}
