import * as z from "zod/mini";
import { type EventOf, part, type Written } from "../basics/history.ts";
import { unreachable } from "../basics/unreachable.ts";
import {
  type CompletionOutcome,
  completion,
  type DeclineReason,
  decline,
  acceptance,
  message,
  receipt,
  revocation,
  sending,
} from "./referral-content.ts";

export const referralEvents = {
  /** On the sender's side. */
  ReferralMade: z.strictObject({ ...sending(), ...message() }),
  /** On the recipient's side: exactly what was disclosed, and neither our case nor our person by id. */
  ReferralReceived: z.strictObject({ ...receipt(), ...message() }),
  // From here on the same event stands on both sides.
  ReferralAccepted: z.strictObject(acceptance()),
  ReferralDeclined: z.strictObject(decline()),
  ServiceStarted: z.strictObject({}),
  ReferralCompleted: z.strictObject(completion()),
  ReferralRevoked: z.strictObject(revocation()),
};
export type ReferralEvent = EventOf<typeof referralEvents>;

type Made = z.infer<typeof referralEvents.ReferralMade> & { readonly side: "sender" };
type Received = z.infer<typeof referralEvents.ReferralReceived> & { readonly side: "recipient" };
/** One message, as the side that keeps it knows it. */
export type ReferralMessage = (Made | Received) & { readonly madeBy: string; readonly madeAt: string };

type Progress =
  | { readonly status: "made" | "received" }
  | { readonly status: "accepted"; readonly acceptedAt: string }
  | { readonly status: "declined"; readonly declinedFor: DeclineReason }
  | { readonly status: "started"; readonly startedAt: string }
  | { readonly status: "completed"; readonly deliveredOn: string; readonly outcome: CompletionOutcome }
  | { readonly status: "revoked"; readonly revokedAt: string };

export type ReferralState = { readonly status: "none" } | (ReferralMessage & Progress);
export type ReferralStatus = ReferralState["status"];
export type ReferralStream = { readonly referral: ReferralState };

export const referralPart = part<ReferralState, typeof referralEvents>(referralEvents, { status: "none" }, evolve);

function evolve(state: ReferralState, event: ReferralEvent, written: Written): ReferralState {
  const beginning = { madeBy: written.actorId, madeAt: written.receivedAt };
  if (event.type === "ReferralMade") return { ...event.body, ...beginning, side: "sender", status: "made" };
  if (event.type === "ReferralReceived") return { ...event.body, ...beginning, side: "recipient", status: "received" };
  if (state.status === "none") return state;
  return { ...messageOf(state), ...progress(event, written) };
}

type LaterEvent = Exclude<ReferralEvent, { readonly type: "ReferralMade" | "ReferralReceived" }>;

function progress(event: LaterEvent, written: Written): Progress {
  switch (event.type) {
    case "ReferralAccepted":
      return { status: "accepted", acceptedAt: written.receivedAt };
    case "ReferralDeclined":
      return { status: "declined", declinedFor: event.body.reason };
    case "ServiceStarted":
      return { status: "started", startedAt: written.receivedAt };
    case "ReferralCompleted":
      return { status: "completed", deliveredOn: event.body.deliveredOn, outcome: event.body.outcome };
    case "ReferralRevoked":
      return { status: "revoked", revokedAt: written.receivedAt };
    default:
      return unreachable(event);
  }
}

/** What stays when the status changes: the fields of the former status do not follow. */
function messageOf(state: ReferralMessage): ReferralMessage {
  const { serviceId, service, urgency, answerBy, disclosed, reason, madeBy, madeAt } = state;
  const common = { serviceId, service, urgency, answerBy, disclosed, reason, madeBy, madeAt };
  if (state.side === "recipient") return { ...common, side: "recipient", senderId: state.senderId };
  const { caseId, personId, lineId, recipientId } = state;
  return { ...common, side: "sender", caseId, personId, lineId, recipientId };
}

/** The organisation on the other side. */
export function partnerOf(message: ReferralMessage): string {
  return message.side === "sender" ? message.recipientId : message.senderId;
}
