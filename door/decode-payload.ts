import * as z from "zod/mini";
import type { Refusal } from "../protection/basics/decision.ts";
import type { AnyCommand } from "../protection/commands.ts";
import type { Vault } from "../store/vault/vault.ts";

export type DecodedPayload = { readonly payload: Readonly<Record<string, unknown>> };

/**
 * Unknown to typed, once. What does not fit is refused with the places, never the values, and what must never be kept
 * (a token's code) leaves here as a keyed hash.
 */
export function decodePayload(
  vault: Vault,
  organisation: string,
  command: AnyCommand,
  payload: unknown,
): DecodedPayload | { readonly refusal: Refusal } {
  const parsed = z.safeParse(command.payload, payload);
  if (!parsed.success) return { refusal: invalid(parsed.error.issues) };
  // `as`: every payload schema is an object with named fields.
  const decoded = parsed.data as Record<string, unknown>;
  const hashed = (command.keyed ?? []).flatMap((name) => {
    const text = decoded[name];
    return typeof text === "string" ? [[name, vault.token(organisation, `${command.kind}.${name}`, text)]] : [];
  });
  return { payload: { ...decoded, ...Object.fromEntries(hashed) } };
}

/** Where the input does not fit, as `answers.birth: invalid_type`: names of fields, never what was in them. */
export function invalid(issues: readonly z.core.$ZodIssue[]): Refusal {
  const places = issues.slice(0, 10).flatMap((issue) => {
    const path = issue.path.filter(
      (step) => typeof step === "number" || /^[A-Za-z][A-Za-z0-9_-]{0,40}$/.test(String(step)),
    );
    const unknown = issue.code === "unrecognized_keys" ? issue.keys.length : 0;
    return [`${path.join(".") || "input"}: ${issue.code}${unknown > 0 ? ` (${unknown})` : ""}`];
  });
  return { code: "input.invalid", facts: { count: issues.length, places: places.join("; ") } };
}
