import { type Refusal, refusal } from "../basics/decision.ts";
import type { VerbName } from "../basics/command.ts";

export type AccessRefusal = "access.not-permitted" | "access.second-factor-needed" | "access.not-reachable";

/** None of the actor's roles may do this anywhere. Screens add who could (`whoCould`). */
export function notPermitted(verb: VerbName): Refusal<AccessRefusal> {
  return refusal("access.not-permitted", { verb });
}

/** The role would allow it, but this sign-in was proven by one factor only. */
export function secondFactorNeeded(verb: VerbName): Refusal<AccessRefusal> {
  return refusal("access.second-factor-needed", { verb });
}

/**
 * The same words, without any fact, whether a thing is absent or out of reach: to know that it exists is already to
 * know too much.
 */
export function notReachable(): Refusal<AccessRefusal> {
  return refusal("access.not-reachable");
}
