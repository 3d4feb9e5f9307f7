import { accept, type Decision, refuse, type StreamRef } from "../basics/decision.ts";
import { partnerOf, type ReferralEvent, type ReferralState } from "./referral.ts";
import type { ReferralRefusal } from "./referral-refusal.ts";

/** Writes the same event into our copy and into the partner's: neither side learns later than the other. */
export function tellBoth(
  event: ReferralEvent,
  state: ReferralState,
  stream: StreamRef,
): Decision<ReferralEvent, ReferralRefusal> {
  if (state.status === "none") return refuse("referral.absent");
  return accept([event], [{ organisation: partnerOf(state), stream, events: [event] }]);
}
