import { sql } from "kysely";
import { initialStateOf, isSealed, isStreamKind } from "../../protection/streams.ts";
import { asOrganisation, type Database, type OrganisationTransaction } from "../database.ts";
import { listsOf } from "../lists/all-lists.ts";
import { readHistories } from "../log/history.ts";
import { readEvents } from "../log/read-events.ts";
import type { StreamKey, Vault } from "../vault/vault.ts";

/** Everything one organisation keeps, opened: what two ways of getting there are compared by. */
export type OpenedFacts = {
  readonly events: readonly unknown[];
  readonly states: Readonly<Record<string, unknown>>;
  /** Rows by list; a sealed cell stands as its text. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly commands: readonly unknown[];
};

/** Throws where anything does not open. */
export async function openedFacts(database: Database, vault: Vault, organisation: string): Promise<OpenedFacts> {
  return asOrganisation(database, organisation, async (trx) => {
    const { rows } = await sql<{ id: string; kind: string }>`
      select id, kind from stream where organisation = ${organisation} order by id`.execute(trx);
    const events: unknown[] = [];
    const states: Record<string, unknown> = {};
    const lists: Record<string, string[]> = {};
    for (const { id, kind } of rows) {
      if (!isStreamKind(kind)) throw new Error(`no such kind of history: ${kind}`);
      const history = (await readHistories(trx, vault, organisation, [{ kind, id }])).get(id);
      const initial = initialStateOf(kind);
      states[`${kind} ${id}`] = { version: history?.version, state: history?.state ?? initial };
      for (const event of await readEvents(trx, vault, organisation, kind, id)) events.push({ kind, id, ...event });
      for (const { table } of listsOf(kind)) {
        const kept = await listRows(trx, { table, organisation, id });
        const opened = kept.map((row) => openedRow(row, { vault, key: history?.key, kind, table }));
        lists[table] = [...(lists[table] ?? []), ...opened.toSorted()];
      }
      if (isSealed(kind) && !history?.key) throw new Error(`history ${id} has no key`);
    }
    const commands =
      await sql`select id, actor_id, answer from command where organisation = ${organisation} order by id`.execute(trx);
    return { events, states, lists, commands: commands.rows };
  });
}

type Place = { readonly table: string; readonly organisation: string; readonly id: string };

async function listRows(trx: OrganisationTransaction, { table, organisation, id }: Place): Promise<readonly object[]> {
  const { rows } = await sql<{ row: object }>`
    select to_jsonb(l) as row from ${sql.table(table)} l where organisation = ${organisation} and id = ${id}`.execute(
    trx,
  );
  return rows.map(({ row }) => row);
}

type Opening = {
  readonly vault: Vault;
  readonly key: StreamKey | undefined;
  readonly kind: string;
  readonly table: string;
};

function openedRow(row: object, { vault, key, kind, table }: Opening): string {
  const opened = Object.entries(row).map(([column, value]) => {
    const bytes = typeof value === "string" && value.startsWith("\\x") ? Buffer.from(value.slice(2), "hex") : undefined;
    return [column, bytes && key ? vault.openText(key, kind, `${table}.${column}`, bytes) : value];
  });
  return JSON.stringify(Object.fromEntries(opened));
}
