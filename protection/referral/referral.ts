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
  type RevocationCause,
  revoked,
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
  ReferralRevoked: z.strictObject(revoked()),
};
export type ReferralEvent = EventOf<typeof referralEvents>;

type Made = z.infer<typeof referralEvents.ReferralMade> & { readonly side: "sender" };
type Received = z.infer<typeof referralEvents.ReferralReceived> & { readonly side: "recipient" };
/** One message, as the side that keeps it knows it. */
export type ReferralMessage = (Made | Received) & { readonly madeBy: string; readonly madeAt: string };

/** What stays known once it was accepted, whatever comes of it. */
type Accepted = { readonly acceptedAt?: string; readonly acceptedWith?: string };
type Started = Accepted & { readonly startedAt?: string };

type Progress =
  | { readonly status: "made" | "received" }
  | (Accepted & { readonly status: "accepted" })
  | (Accepted & {
      readonly status: "declined";
      readonly declinedFor: DeclineReason;
      readonly declinedAt: string;
      readonly declinedWith?: string;
    })
  | (Started & { readonly status: "started" })
  | (Started & {
      readonly status: "completed";
      readonly deliveredOn: string;
      readonly outcome: CompletionOutcome;
      readonly completedAt: string;
      readonly feedback: string;
    })
  | (Started & {
      readonly status: "revoked";
      readonly revokedAt: string;
      readonly revokedFor?: string;
      readonly revokedBecause?: RevocationCause;
    });

export type ReferralState = { readonly status: "none" } | (ReferralMessage & Progress);
export type ReferralStatus = ReferralState["status"];
export type ReferralStream = { readonly referral: ReferralState };

export const referralPart = part<ReferralState, typeof referralEvents>(referralEvents, { status: "none" }, evolve);

function evolve(state: ReferralState, event: ReferralEvent, written: Written): ReferralState {
  const beginning = { madeBy: written.actorId, madeAt: written.receivedAt };
  if (event.type === "ReferralMade") return { ...event.body, ...beginning, side: "sender", status: "made" };
  if (event.type === "ReferralReceived") return { ...event.body, ...beginning, side: "recipient", status: "received" };
  if (state.status === "none") return state;
  return { ...messageOf(state), ...before(state), ...progress(event, written) };
}

type LaterEvent = Exclude<ReferralEvent, { readonly type: "ReferralMade" | "ReferralReceived" }>;

function progress(event: LaterEvent, { receivedAt: at }: Written): Progress {
  switch (event.type) {
    case "ReferralAccepted":
      return { status: "accepted", acceptedAt: at, ...told("acceptedWith", event.body.comment) };
    case "ReferralDeclined": {
      const { reason: declinedFor, text } = event.body;
      return { status: "declined", declinedFor, declinedAt: at, ...told("declinedWith", text) };
    }
    case "ServiceStarted":
      return { status: "started", startedAt: at };
    case "ReferralCompleted":
      return { status: "completed", completedAt: at, ...event.body };
    case "ReferralRevoked": {
      const { reason, because } = event.body;
      return {
        status: "revoked",
        revokedAt: at,
        ...told("revokedFor", reason),
        ...(because !== undefined && { revokedBecause: because }),
      };
    }
    default:
      return unreachable(event);
  }
}

function told<Name extends string>(name: Name, text: string | undefined): { readonly [One in Name]?: string } {
  // `as`: a computed name widens to any string.
  return text === undefined ? {} : ({ [name]: text } as { readonly [One in Name]: string });
}

/** The steps so far, with their times: both sides see the same way the referral went. */
function before(state: Progress): Started {
  const { acceptedAt, acceptedWith, startedAt } = {
    acceptedAt: undefined,
    acceptedWith: undefined,
    startedAt: undefined,
    ...state,
  };
  return {
    ...(acceptedAt !== undefined && { acceptedAt }),
    ...(acceptedWith !== undefined && { acceptedWith }),
    ...(startedAt !== undefined && { startedAt }),
  };
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
