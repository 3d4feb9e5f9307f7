import { sql } from "kysely";
import type { Belonging } from "../../protection/access/may.ts";
import type { StreamRef } from "../../protection/basics/decision.ts";
import { belongingFrom, type BelongingRow } from "../belonging.ts";
import type { OrganisationTransaction } from "../database.ts";
import type { Vault } from "../vault/vault.ts";
import { earlierFrom, type AnsweredRow, type EarlierAnswer } from "./answered-commands.ts";
import { openAll, type History, type HistoryRow, type WantedHistory } from "./history.ts";

export type CommandToLoad = {
  readonly organisation: string;
  readonly commandId: string;
  readonly wanted: readonly WantedHistory[];
  /** Whose belonging decides the permission. */
  readonly belongsTo: readonly StreamRef[];
};

export type LoadedCommand = {
  readonly histories: ReadonlyMap<string, History>;
  /** By history; absent where there is none. */
  readonly belongings: ReadonlyMap<string, Belonging>;
};

type LoadedRow =
  | ({ readonly part: "answered" } & AnsweredRow)
  | ({ readonly part: "history" } & Omit<HistoryRow, "organisation">)
  | ({ readonly part: "belonging"; readonly id: string } & BelongingRow);

/**
 * What a command needs before it is decided, in one question to the database: its earlier answer, or else the histories
 * it concerns, locked until the transaction ends in an order that never lets two wait for each other, and whose the
 * thing is. Absent, foreign and of another kind read as empty: alike.
 */
export async function loadCommand(
  trx: OrganisationTransaction,
  vault: Vault,
  { organisation, commandId, wanted, belongsTo }: CommandToLoad,
): Promise<{ readonly earlier: EarlierAnswer } | LoadedCommand> {
  const ids = [...new Set(wanted.map(({ id }) => id))].toSorted();
  const messages = wanted.filter(({ kind }) => kind === "referral").map(({ id }) => id);
  const { rows } = await sql<LoadedRow>`
    select * from load_command(${organisation}::uuid, ${commandId}::uuid, ${messages}::uuid[], ${ids}::uuid[],
      ${belongsTo.map(({ kind }) => kind)}::text[], ${belongsTo.map(({ id }) => id)}::uuid[])`.execute(trx);
  const answered = rows.find((row) => row.part === "answered");
  if (answered) return { earlier: earlierFrom(answered) };
  const histories = rows.filter((row) => row.part === "history").map((row) => ({ ...row, organisation }));
  const belongings = rows.filter((row) => row.part === "belonging");
  return {
    histories: openAll(vault, organisation, wanted, histories),
    belongings: new Map(belongings.map((row) => [row.id, belongingFrom(organisation, row)])),
  };
}
