import type { Actor } from "../protection/basics/actor.ts";
import type { Context } from "../protection/basics/command.ts";
import type { AnyCommand } from "../protection/commands.ts";
import { initialStateOf, type StreamKind } from "../protection/streams.ts";
import type { OrganisationTransaction } from "../store/database.ts";
import type { History } from "../store/log/history.ts";
import type { Door } from "./door-needs.ts";
import { fetchFacts } from "./facts.ts";

export type ContextQuestion = {
  readonly door: Door;
  readonly trx: OrganisationTransaction;
  readonly actor: Actor;
  readonly command: AnyCommand;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly history: History;
  readonly histories: ReadonlyMap<string, History>;
  readonly reads: Readonly<Record<string, string | undefined>>;
  readonly now: string;
  readonly freshId: () => string;
};

/** Everything a rule may know, gathered before it runs. */
export async function contextFor(question: ContextQuestion): Promise<Context> {
  const { door, trx, actor, command, payload, history, histories, reads, now, freshId } = question;
  const facts = await fetchFacts(command.facts ?? [], {
    trx,
    shelf: door.shelf,
    organisation: actor.organisationId,
    payload,
    streamId: history.id,
    state: history.state,
  });
  const states = Object.entries(reads).map(([kind, id]) => [
    kind,
    // `as`: a command's reads are typed by stream kind in commands.ts.
    (id === undefined ? undefined : histories.get(id)?.state) ?? initialStateOf(kind as StreamKind),
  ]);
  return {
    now,
    today: now.slice(0, 10),
    actor,
    facts,
    reads: Object.fromEntries(states),
    stream: { kind: history.kind, id: history.id },
    freshId,
  };
}
