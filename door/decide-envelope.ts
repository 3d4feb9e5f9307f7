import { randomUUID } from "node:crypto";
import { notReachable } from "../protection/access/access-refusal.ts";
import { belongingToBegin, whyNot } from "../protection/access/may.ts";
import type { Actor } from "../protection/basics/actor.ts";
import type { Decision, Refusal } from "../protection/basics/decision.ts";
import { findCommand, type AnyCommand, type Payload } from "../protection/commands.ts";
import type { StreamKind } from "../protection/streams.ts";
import type { Stamp } from "../store/log/append.ts";
import { belongingOf } from "../store/belonging.ts";
import { findAnswered, keepAnswered } from "../store/log/answered-commands.ts";
import { lockHistories, type History, type WantedHistory } from "../store/log/history.ts";
import type { OrganisationTransaction } from "../store/database.ts";
import { contextFor } from "./context-for.ts";
import { decodePayload } from "./decode-payload.ts";
import type { Door } from "./door-needs.ts";
import type { Envelope, StreamVersion } from "./envelope.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { freshIdsOf } from "./fresh-ids.ts";
import { isText } from "./is-text.ts";
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
  const fingerprint = fingerprintOf(door.vault, actor.organisationId, envelope);
  const earlier = await answeredBefore(trx, actor, envelope.id, fingerprint);
  if (earlier) return earlier;
  const decided = await decideNew(door, trx, actor, envelope, fingerprint);
  if ("streams" in decided) return decided;
  // While this one waited for its locks the same envelope may have been accepted: its author must not be told no.
  return (await answeredBefore(trx, actor, envelope.id, fingerprint)) ?? decided;
}

async function answeredBefore(
  trx: OrganisationTransaction,
  actor: Actor,
  id: string,
  fingerprint: Buffer,
): Promise<Answered | undefined> {
  const earlier = await findAnswered(trx, actor.organisationId, id);
  return earlier && (earlier.isSame(actor.userId, fingerprint) ? earlier.answer : refused("door.id-reused"));
}

async function decideNew(
  door: Door,
  trx: OrganisationTransaction,
  actor: Actor,
  envelope: Envelope,
  fingerprint: Buffer,
): Promise<Answered> {
  const command = findCommand(envelope.name);
  if (!command) return refused("input.unknown-command");
  if (command.version !== envelope.version) return refused("input.unsupported-version", { known: command.version });
  const decoded = decodePayload(door.vault, actor.organisationId, command, envelope.payload);
  if ("refusal" in decoded) return decoded;
  const { payload } = decoded;

  const own = { kind: command.kind, id: command.streamId(payload) };
  const reads = command.reads?.(payload) ?? {};
  const wanted: WantedHistory[] = [own, ...readsWanted(reads)];
  if (namesTwoThings(wanted)) return refused("input.invalid", { count: 1, places: "payload: one id for two things" });
  const histories = await lockHistories(trx, door.vault, actor.organisationId, wanted);
  const history = must(histories.get(own.id));

  const hindered = await hindrance(trx, actor, command, payload, history);
  if (hindered) return { refusal: hindered };
  const now = door.now();
  const context = await contextFor({ door, trx, actor, command, payload, history, histories, reads, now, freshId: freshIdsOf(`${envelope.id} rule`) });
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
  await keepAnswered(trx, { organisation: actor.organisationId, id: envelope.id, actorId: actor.userId, fingerprint, answer, receivedAt: now });
  return answer;
}

/** Why this actor may not, or cannot, do it here: the same words for absent and for not theirs. */
async function hindrance(
  trx: OrganisationTransaction,
  actor: Actor,
  command: AnyCommand,
  payload: Payload,
  history: History,
): Promise<Refusal | undefined> {
  const within = command.within?.(payload);
  const begins = history.version === 0 && !within;
  const belonging = begins
    ? belongingToBegin(actor)
    : await belongingOf(trx, actor.organisationId, within ?? { kind: history.kind, id: history.id });
  const denied = whyNot(actor, command.verb, belonging ?? belongingToBegin(actor));
  if (denied) return denied;
  if (!belonging || (command.mode === "continues" && history.version === 0)) return notReachable();
  return command.mode === "opens" && history.version > 0 ? { code: "door.already-exists", facts: {} } : undefined;
}

function readsWanted(reads: Readonly<Record<string, string | undefined>>): WantedHistory[] {
  return Object.entries(reads).flatMap(([kind, id]) =>
    // `as`: a command's reads are typed by stream kind in commands.ts.
    id === undefined ? [] : [{ kind: kind as StreamKind, id }],
  );
}

/** One id names one history: a payload that uses it for two kinds cannot be meant. */
function namesTwoThings(wanted: readonly WantedHistory[]): boolean {
  return wanted.some(({ kind, id }) => wanted.some((other) => other.id === id && other.kind !== kind));
}

function refused(code: string, facts: Refusal["facts"] = {}): Answered {
  return { refusal: { code, facts } };
}

function must<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error(`a locked history is missing, reference ${randomUUID().slice(0, 8)}`);
  return value;
}
