import { sql } from "kysely";
import type { HappenedEvent } from "../../protection/basics/decision.ts";
import type { Written } from "../../protection/basics/history.ts";
import { isSealed, type StreamKind } from "../../protection/streams.ts";
import type { OrganisationTransaction } from "../database.ts";
import type { StreamKey, Vault } from "../vault/vault.ts";
import { ErasedHistory } from "./history.ts";

export type KeptEvent = HappenedEvent & Written & { readonly version: number };

type EventRow = {
  version: number;
  event_id: string;
  type: string;
  actor_organisation: string;
  actor_id: string;
  made_at: Date;
  received_at: Date;
  body: Buffer;
};

/** All events of one history in order, opened. Throws `ErasedHistory` where the key was destroyed. */
export async function readEvents(
  trx: OrganisationTransaction,
  vault: Vault,
  organisation: string,
  kind: StreamKind,
  id: string,
): Promise<readonly KeptEvent[]> {
  const key = isSealed(kind) ? await readKey(trx, vault, organisation, id) : undefined;
  const { rows } = await sql<EventRow>`
    select version, event_id, type, actor_organisation, actor_id, made_at, received_at, body
    from event where organisation = ${organisation} and stream_id = ${id} order by version`.execute(trx);
  return rows.map((row) => ({
    version: row.version,
    eventId: row.event_id,
    type: row.type,
    body: parsed(key ? vault.openText(key, kind, `event ${row.version}`, row.body) : row.body.toString()),
    madeAt: row.made_at.toISOString(),
    receivedAt: row.received_at.toISOString(),
    actorId: row.actor_id,
    organisationId: row.actor_organisation,
  }));
}

function parsed(text: string): unknown {
  return JSON.parse(text);
}

async function readKey(
  trx: OrganisationTransaction,
  vault: Vault,
  organisation: string,
  id: string,
): Promise<StreamKey> {
  const row = await trx
    .selectFrom("stream_key")
    .select(["organisation_key_version", "wrapped"])
    .where("organisation", "=", organisation)
    .where("stream_id", "=", id)
    .executeTakeFirst();
  if (!row) throw new ErasedHistory(`the key of history ${id} was destroyed`);
  return vault.openStreamKey(organisation, id, { version: row.organisation_key_version, wrapped: row.wrapped });
}
