import { randomUUID } from "node:crypto";
import { notReachable } from "../protection/access/access-refusal.ts";
import { belongingToBegin, whyNot } from "../protection/access/may.ts";
import type { Actor } from "../protection/basics/actor.ts";
import type { Accepted, Decision, Refusal } from "../protection/basics/decision.ts";
import { findCommand, type AnyCommand, type Payload } from "../protection/commands.ts";
import type { StreamKind } from "../protection/streams.ts";
import { appendEvents, type Stamp } from "../store/log/append.ts";
import { belongingOf } from "../store/belonging.ts";
import { findAnswered, keepAnswered } from "../store/log/answered-commands.ts";
import { lockHistories, lockPartnerCopy, type History, type WantedHistory } from "../store/log/history.ts";
import type { OrganisationTransaction } from "../store/database.ts";
import { contextFor } from "./context-for.ts";
import { decodePayload } from "./decode-payload.ts";
import type { Door } from "./door-needs.ts";
import type { Envelope, StreamVersion } from "./envelope.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { freshIdsOf } from "./fresh-ids.ts";

export type Answered = { readonly streams: readonly StreamVersion[] } | { readonly refusal: Refusal };

/** One envelope inside one transaction, in the order the house promises: decode, load, permit, decide, append, answer. */
export async function decideEnvelope(
  door: Door,
  trx: OrganisationTransaction,
  actor: Actor,
  envelope: Envelope,
): Promise<Answered> {
  const fingerprint = fingerprintOf(door.vault, actor.organisationId, envelope);
  const earlier = await findAnswered(trx, actor.organisationId, envelope.id);
  if (earlier) return earlier.isSame(actor.userId, fingerprint) ? earlier.answer : refused("door.id-reused");
  const command = findCommand(envelope.name);
  if (!command) return refused("input.unknown-command");
  if (command.version !== envelope.version) return refused("input.unsupported-version", { known: command.version });
  const decoded = decodePayload(door.vault, actor.organisationId, command, envelope.payload);
  if ("refusal" in decoded) return decoded;
  const { payload } = decoded;

  const own = { kind: command.kind, id: command.streamId(payload) };
  const reads = command.reads?.(payload) ?? {};
  const wanted: WantedHistory[] = [own, ...readsWanted(reads)];
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
    madeAt: envelope.madeAt,
    receivedAt: now,
    freshId: freshIdsOf(envelope.id),
  };
  const answer = { streams: await write(door, trx, history, decision, stamp) };
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

async function write(
  door: Door,
  trx: OrganisationTransaction,
  history: History,
  decision: Accepted,
  stamp: Stamp,
): Promise<readonly StreamVersion[]> {
  const after = await appendEvents(trx, door.vault, history, decision.events, stamp);
  const written = [versionOf(after)];
  for (const { stream, organisation, events } of decision.elsewhere) {
    // `as`: rules name streams by the kinds of streams.ts; appendEvents refuses an event the kind does not know.
    const wanted = { kind: stream.kind as StreamKind, id: stream.id };
    if (organisation === undefined || organisation === history.organisation) {
      const other = must((await lockHistories(trx, door.vault, history.organisation, [wanted])).get(stream.id));
      written.push(versionOf(await appendEvents(trx, door.vault, other, events, stamp)));
    } else {
      const copy = await lockPartnerCopy(trx, door.vault, organisation, wanted);
      await appendEvents(trx, door.vault, copy, events, stamp, true);
    }
  }
  return written;
}

function readsWanted(reads: Readonly<Record<string, string | undefined>>): WantedHistory[] {
  return Object.entries(reads).flatMap(([kind, id]) =>
    // `as`: a command's reads are typed by stream kind in commands.ts.
    id === undefined ? [] : [{ kind: kind as StreamKind, id }],
  );
}

function versionOf({ kind, id, version }: History): StreamVersion {
  return { kind, id, version };
}

function refused(code: string, facts: Refusal["facts"] = {}): Answered {
  return { refusal: { code, facts } };
}

function must<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error(`a locked history is missing, reference ${randomUUID().slice(0, 8)}`);
  return value;
}
