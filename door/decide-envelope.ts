import { randomUUID } from "node:crypto";
import { notReachable } from "../protection/access/access-refusal.ts";
import { belongingToBegin, may, whyNot, type Belonging } from "../protection/access/may.ts";
import type { Actor } from "../protection/basics/actor.ts";
import type { Decision, Refusal } from "../protection/basics/decision.ts";
import type { EdgeRefusal } from "../protection/refusals.ts";
import type { Stamp } from "../store/log/append.ts";
import { findAnswered, keepAnswered, type EarlierAnswer } from "../store/log/answered-commands.ts";
import type { History } from "../store/log/history.ts";
import { loadCommand, type LoadedCommand } from "../store/log/load-command.ts";
import type { OrganisationTransaction } from "../store/database.ts";
import { contextFor } from "./context-for.ts";
import type { Door } from "./door-needs.ts";
import type { Envelope, StreamVersion } from "./envelope.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { freshIdsOf } from "./fresh-ids.ts";
import { isText } from "./is-text.ts";
import { readEnvelope, type ReadEnvelope } from "./read-envelope.ts";
import { writeDecision } from "./write-decision.ts";

export type Answered = { readonly streams: readonly StreamVersion[] } | { readonly refusal: Refusal };

/** One envelope inside one transaction, in the order the house promises: decode, load, permit, decide, append, answer. */
export async function decideEnvelope(
  door: Door,
  trx: OrganisationTransaction,
  actor: Actor,
  envelope: Envelope,
): Promise<Answered> {
  if (!isText(envelope.payload)) return refused("input.invalid", { count: 1, places: "payload: not text" });
  const organisation = actor.organisationId;
  const fingerprint = fingerprintOf(door.vault, organisation, envelope);
  const answeredBefore = async () => {
    const earlier = await findAnswered(trx, organisation, envelope.id);
    return earlier && repeated(earlier, actor, fingerprint);
  };
  const read = readEnvelope(door.vault, organisation, envelope);
  if ("refusal" in read) return (await answeredBefore()) ?? read;
  const { wanted, within, own } = read;
  const named = wanted.filter(({ id }) => id !== own.id && id !== within?.id);
  const loaded = await loadCommand(trx, door.vault, {
    organisation,
    commandId: envelope.id,
    wanted,
    belongsTo: [within ?? own, ...named],
  });
  if ("earlier" in loaded) return repeated(loaded.earlier, actor, fingerprint);
  const decided = await decideNew({ door, trx, actor, envelope, fingerprint, read, loaded });
  if ("streams" in decided) return decided;
  // While this one waited for its locks the same envelope may have been accepted: its author must not be told no.
  return (await answeredBefore()) ?? decided;
}

function repeated(earlier: EarlierAnswer, actor: Actor, fingerprint: Buffer): Answered {
  return earlier.isSame(actor.userId, fingerprint) ? earlier.answer : refused("door.id-reused");
}

type Undecided = {
  readonly door: Door;
  readonly trx: OrganisationTransaction;
  readonly actor: Actor;
  readonly envelope: Envelope;
  readonly fingerprint: Buffer;
  readonly read: ReadEnvelope;
  readonly loaded: LoadedCommand;
};

async function decideNew({ door, trx, actor, envelope, fingerprint, read, loaded }: Undecided): Promise<Answered> {
  const { command, payload, own, reads, within } = read;
  const { histories, belongings } = loaded;
  const history = must(histories.get(own.id));
  const hindered =
    hindrance(actor, read, history, belongings.get((within ?? own).id)) ?? whyNotNamed(actor, read, loaded);
  if (hindered) return { refusal: hindered };
  const now = door.now();
  const context = await contextFor({
    door,
    trx,
    actor,
    command,
    payload,
    history,
    histories,
    reads,
    now,
    freshId: freshIdsOf(`${envelope.id} rule`),
  });
  const blocked = command.blockedBy?.(history.state, context);
  if (blocked) return { refusal: blocked };
  const decision: Decision = command.decide(payload, history.state, context);
  if (!decision.accepted) return { refusal: decision.refusal };

  const stamp: Stamp = {
    commandId: envelope.id,
    actorOrganisation: actor.organisationId,
    actorId: actor.userId,
    deviceId: envelope.deviceId,
    // As the log will give it back, so that a rebuild writes the same.
    madeAt: new Date(envelope.madeAt).toISOString(),
    receivedAt: now,
    freshId: freshIdsOf(envelope.id),
  };
  const streams = await writeDecision(trx, { vault: door.vault, history, decision, stamp });
  if (!streams) return refused("door.already-exists");
  const answer = { streams };
  await keepAnswered(trx, {
    organisation: actor.organisationId,
    id: envelope.id,
    actorId: actor.userId,
    fingerprint,
    answer,
    receivedAt: now,
  });
  return answer;
}

/** Why this actor may not, or cannot, do it here: the same words for absent and for not theirs. */
function hindrance(
  actor: Actor,
  { command, within }: ReadEnvelope,
  history: History,
  loaded: Belonging | undefined,
): Refusal | undefined {
  const begins = history.version === 0 && !within;
  const belonging = begins ? belongingToBegin(actor) : loaded;
  const denied = whyNot(actor, command.verb, belonging ?? belongingToBegin(actor));
  if (denied) return denied;
  if (!belonging || (command.mode === "continues" && history.version === 0)) return notReachable();
  return command.mode === "opens" && history.version > 0 ? { code: "door.already-exists", facts: {} } : undefined;
}

/**
 * What a command names beside its own history is looked at and perhaps written to: whoever asks must reach that as well.
 * What is absent is left to the rule, which has words for it.
 */
function whyNotNamed(
  actor: Actor,
  { command, reads }: ReadEnvelope,
  { histories, belongings }: LoadedCommand,
): Refusal | undefined {
  const named = Object.values(reads).filter((id) => id !== undefined && (histories.get(id)?.version ?? 0) > 0);
  const isReached = (id: string | undefined) => {
    const belonging = id === undefined ? undefined : belongings.get(id);
    return belonging !== undefined && may(actor, command.verb, belonging);
  };
  return named.every(isReached) ? undefined : notReachable();
}

function refused(code: EdgeRefusal, facts: Refusal["facts"] = {}): Answered {
  return { refusal: { code, facts } };
}

function must<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error(`a locked history is missing, reference ${randomUUID().slice(0, 8)}`);
  return value;
}
