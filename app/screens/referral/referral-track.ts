import type { ReferralPage } from "./referral-page.ts";

export type TrackStep = {
  readonly step: "sent" | "answered" | "started" | "completed" | "declined" | "revoked";
  readonly state: "done" | "current" | "ahead";
  /** An instant, where it is known. */
  readonly at?: string;
  /** A calendar day, where only that is known. */
  readonly on?: string;
};

type Tracked = Pick<
  ReferralPage,
  "status" | "madeAt" | "acceptedAt" | "startedAt" | "declinedAt" | "revokedAt" | "deliveredOn"
>;

/** How far the referral has come, from first to last; a declined or revoked one ends where it ended. */
export function trackOf(referral: Tracked): readonly TrackStep[] {
  const { status, madeAt, acceptedAt, startedAt, declinedAt, revokedAt, deliveredOn } = referral;
  const sent = { step: "sent", state: "done", at: madeAt } as const;
  if (status === "declined") return [sent, { step: "declined", state: "current", ...timed(declinedAt) }];
  if (status === "revoked") return [sent, { step: "revoked", state: "current", ...timed(revokedAt) }];
  const reached = ["made", "received"].includes(status) ? 0 : ["accepted", "started", "completed"].indexOf(status) + 1;
  const state = (place: number) => (place < reached ? "done" : stateAt(place, reached));
  return [
    { ...sent, state: state(0) },
    { step: "answered", state: state(1), ...timed(acceptedAt) },
    { step: "started", state: state(2), ...timed(startedAt) },
    { step: "completed", state: state(3), ...(deliveredOn ? { on: deliveredOn } : {}) },
  ];
}

function stateAt(place: number, reached: number): "current" | "ahead" {
  return place === reached ? "current" : "ahead";
}

function timed(at: string | undefined): { readonly at?: string } {
  return at === undefined ? {} : { at };
}
