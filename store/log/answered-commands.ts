import { sql } from "kysely";
import type { OrganisationTransaction } from "../database.ts";
import { sentAhead } from "../prepared-pool.ts";
import { isSameHash } from "../vault/seal.ts";

/** What an accepted command was answered: histories and their versions, nothing else. */
export type KeptAnswer = {
  readonly streams: readonly { readonly kind: string; readonly id: string; readonly version: number }[];
};

export type AnsweredCommand = {
  readonly organisation: string;
  readonly id: string;
  readonly actorId: string;
  readonly fingerprint: Buffer;
  readonly answer: KeptAnswer;
  readonly receivedAt: string;
};

export type EarlierAnswer = {
  readonly answer: KeptAnswer;
  /** Whether it was the same actor with the same content: only then may the answer be repeated. */
  readonly isSame: (actorId: string, fingerprint: Buffer) => boolean;
};

export async function findAnswered(
  trx: OrganisationTransaction,
  organisation: string,
  id: string,
): Promise<EarlierAnswer | undefined> {
  const { rows } = await sql<AnsweredRow>`
    select actor_id, fingerprint, answer from command where organisation = ${organisation} and id = ${id}`.execute(trx);
  return rows[0] && earlierFrom(rows[0]);
}

export type AnsweredRow = { readonly actor_id: string; readonly fingerprint: Buffer; readonly answer: KeptAnswer };

export function earlierFrom(row: AnsweredRow): EarlierAnswer {
  return {
    answer: row.answer,
    isSame: (actorId, fingerprint) => row.actor_id === actorId && isSameHash(row.fingerprint, fingerprint),
  };
}

export async function keepAnswered(trx: OrganisationTransaction, command: AnsweredCommand): Promise<void> {
  const { organisation, id, actorId, fingerprint, answer, receivedAt } = command;
  await sql`${sql.raw(sentAhead)}insert into command (organisation, id, actor_id, fingerprint, answer, received_at)
    values (${organisation}, ${id}, ${actorId}, ${fingerprint}, ${JSON.stringify(answer)}, ${receivedAt})`.execute(trx);
}
