import type { Accepted, Elsewhere } from "../protection/basics/decision.ts";
import type { StreamKind } from "../protection/streams.ts";
import type { OrganisationTransaction } from "../store/database.ts";
import { appendEvents, type Stamp } from "../store/log/append.ts";
import { lockHistories, lockPartnerCopy, type History, type WantedHistory } from "../store/log/history.ts";
import type { Vault } from "../store/vault/vault.ts";
import type { StreamVersion } from "./envelope.ts";

export type DecisionToWrite = {
  readonly vault: Vault;
  readonly history: History;
  readonly decision: Accepted;
  readonly stamp: Stamp;
};

/**
 * Writes what was decided into every history it concerns. Answers our own histories' versions; undefined, with nothing
 * written, where a message would begin that the partner keeps already: then it is another's under the same id.
 */
export async function writeDecision(
  trx: OrganisationTransaction,
  { vault, history, decision, stamp }: DecisionToWrite,
): Promise<readonly StreamVersion[] | undefined> {
  const isOurs = ({ organisation }: Elsewhere) => organisation === undefined || organisation === history.organisation;
  const copies: { readonly copy: History; readonly events: Elsewhere["events"] }[] = [];
  for (const elsewhere of decision.elsewhere) {
    if (isOurs(elsewhere) || elsewhere.organisation === undefined) continue;
    const copy = await lockPartnerCopy(trx, vault, elsewhere.organisation, wantedOf(elsewhere));
    if (history.version === 0 && copy.version > 0) return undefined;
    copies.push({ copy, events: elsewhere.events });
  }
  const written = [await appendEvents(trx, vault, history, decision.events, stamp)];
  for (const elsewhere of decision.elsewhere.filter(isOurs)) {
    const wanted = wantedOf(elsewhere);
    const other = (await lockHistories(trx, vault, history.organisation, [wanted])).get(wanted.id);
    if (!other) throw new Error("a wanted history is always answered, empty or not");
    written.push(await appendEvents(trx, vault, other, elsewhere.events, stamp));
  }
  for (const { copy, events } of copies) await appendEvents(trx, vault, copy, events, stamp, true);
  return written.map(({ kind, id, version }) => ({ kind, id, version }));
}

function wantedOf({ stream }: Elsewhere): WantedHistory {
  // `as`: rules name streams by the kinds of streams.ts; appendEvents refuses an event the kind does not know.
  return { kind: stream.kind as StreamKind, id: stream.id };
}
