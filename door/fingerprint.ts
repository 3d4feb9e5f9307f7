import canonicalize from "canonicalize";
import type { Vault } from "../store/vault/vault.ts";
import type { Envelope } from "./envelope.ts";

/**
 * Keyed hash of the canonical envelope (RFC 8785), so that a repeat can be told from another command under the same id
 * without keeping what it said.
 */
export function fingerprintOf(vault: Vault, organisation: string, envelope: Envelope): Buffer {
  const text = canonicalize(envelope);
  if (text === undefined) throw new Error("an envelope is always an object");
  return vault.fingerprint(organisation, text);
}
