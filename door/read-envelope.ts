import type { Refusal, StreamRef } from "../protection/basics/decision.ts";
import { findCommand, type AnyCommand, type Payload } from "../protection/commands.ts";
import type { StreamKind } from "../protection/streams.ts";
import type { WantedHistory } from "../store/log/history.ts";
import type { Vault } from "../store/vault/vault.ts";
import { decodePayload } from "./decode-payload.ts";
import type { Envelope } from "./envelope.ts";

/** An envelope understood: which command it is, what it says, and what must be loaded to decide it. */
export type ReadEnvelope = {
  readonly command: AnyCommand;
  readonly payload: Payload;
  readonly own: WantedHistory;
  readonly reads: Readonly<Record<string, string | undefined>>;
  /** Its own history and those its rule looks at. */
  readonly wanted: readonly WantedHistory[];
  /** The history whose belonging decides the permission, where that is another one. */
  readonly within: StreamRef | undefined;
};

/** Decodes without asking the database anything; refuses what no command of ours could mean. */
export function readEnvelope(
  vault: Vault,
  organisation: string,
  envelope: Envelope,
): ReadEnvelope | { readonly refusal: Refusal } {
  const command = findCommand(envelope.name);
  if (!command) return refused("input.unknown-command");
  if (command.version !== envelope.version) return refused("input.unsupported-version", { known: command.version });
  const decoded = decodePayload(vault, organisation, command, envelope.payload);
  if ("refusal" in decoded) return decoded;
  const { payload } = decoded;
  const own = { kind: command.kind, id: command.streamId(payload) };
  const reads = command.reads?.(payload) ?? {};
  const wanted: WantedHistory[] = [own, ...readsWanted(reads)];
  if (namesTwoThings(wanted)) return refused("input.invalid", { count: 1, places: "payload: one id for two things" });
  return { command, payload, own, reads, wanted, within: command.within?.(payload) };
}

function readsWanted(reads: ReadEnvelope["reads"]): WantedHistory[] {
  return Object.entries(reads).flatMap(([kind, id]) =>
    // `as`: a command's reads are typed by stream kind in commands.ts.
    id === undefined ? [] : [{ kind: kind as StreamKind, id }],
  );
}

/** One id names one history: a payload that uses it for two kinds cannot be meant. */
function namesTwoThings(wanted: readonly WantedHistory[]): boolean {
  return wanted.some(({ kind, id }) => wanted.some((other) => other.id === id && other.kind !== kind));
}

function refused(code: string, facts: Refusal["facts"] = {}): { readonly refusal: Refusal } {
  return { refusal: { code, facts } };
}
