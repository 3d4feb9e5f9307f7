import { describe, expect, it } from "vitest";
import { caseId, testPersonId } from "../testing/given-case.ts";
import { shelterId } from "../testing/given-person.ts";
import { answerOf, given, type PastEvent, testId } from "../testing/given.ts";
import { acceptReferral } from "./accept-referral.ts";
import { completeReferral } from "./complete-referral.ts";
import { declineReferral } from "./decline-referral.ts";
import { isOverdue, isReferralOpen } from "./referral-open.ts";
import { referralPart } from "./referral.ts";
import { revokeReferral } from "./revoke-referral.ts";
import { startService } from "./start-service.ts";

const referralId = testId(70);
const answerBy = "2026-11-24T09:00:00.000Z";
const message = {
  serviceId: testId(71),
  service: "safe-house",
  urgency: "urgent",
  answerBy,
  disclosed: { chosenName: "Alpha" },
  reason: "Needs a bed away from the street.",
};
const made = { type: "ReferralMade", body: { ...message, caseId, personId: testPersonId, recipientId: shelterId } };
const received = { type: "ReferralReceived", body: { ...message, senderId: testId(80) } };
const accepted = { type: "ReferralAccepted", body: {} };
const declined = { type: "ReferralDeclined", body: { reason: "no-capacity" } };
const started = { type: "ServiceStarted", body: {} };
const report = { deliveredOn: "2026-11-21", outcome: "delivered", feedback: "Arrived and sleeps well." } as const;
const completed = { type: "ReferralCompleted", body: report };
const revoked = { type: "ReferralRevoked", body: { reason: "Found a bed nearer." } };

const on = (...past: readonly PastEvent[]) => given({ referral: referralPart }, past);
const accept = (side: ReturnType<typeof on>) => answerOf(side.when(acceptReferral, { referralId }));
const decline = (side: ReturnType<typeof on>) =>
  answerOf(side.when(declineReferral, { referralId, reason: "no-capacity" }));
const start = (side: ReturnType<typeof on>) => answerOf(side.when(startService, { referralId }));
const complete = (side: ReturnType<typeof on>, over = {}) =>
  answerOf(side.when(completeReferral, { referralId, ...report, ...over }));
const revoke = (side: ReturnType<typeof on>) =>
  answerOf(side.when(revokeReferral, { referralId, reason: "Found a bed nearer." }));

describe("the recipient of a referral", () => {
  it("accepts, starts and completes it in this order", () => {
    expect([accept, start, complete].map((step) => step(on(received)))).toEqual([
      "accepted",
      "referral.unanswered",
      "referral.unanswered",
    ]);
    expect([accept, start, complete].map((step) => step(on(received, accepted)))).toEqual([
      "referral.accepted",
      "accepted",
      "accepted",
    ]);
    expect([accept, start, complete].map((step) => step(on(received, accepted, started)))).toEqual([
      "referral.started",
      "referral.started",
      "accepted",
    ]);
  });

  it("may decline it until the service has started", () => {
    const sides = [on(received), on(received, accepted), on(received, accepted, started), on(received, declined)];
    expect(sides.map(decline)).toEqual(["accepted", "accepted", "referral.started", "referral.declined"]);
  });

  it("does nothing more with one that ended", () => {
    expect(accept(on(received, declined))).toBe("referral.declined");
    expect(accept(on(received, revoked))).toBe("referral.revoked");
    expect(complete(on(received, accepted, completed))).toBe("referral.completed");
    expect(accept(on())).toBe("referral.absent");
  });

  it("cannot take it back in the sender's place", () => {
    expect(revoke(on(received))).toBe("referral.not-yours-to-revoke");
    expect(revoke(on(made))).toBe("accepted");
  });

  it("reports no delivery on a day that has not come yet", () => {
    expect(complete(on(received, accepted), { deliveredOn: "2026-11-22" })).toBe("referral.date-in-future");
  });

  it("tells the sender in the same breath", () => {
    expect(on(received).when(acceptReferral, { referralId })).toMatchObject({
      events: [accepted],
      elsewhere: [{ organisation: testId(80), stream: { kind: "referral", id: referralId }, events: [accepted] }],
    });
  });
});

describe("the sender of a referral", () => {
  it("cannot answer in the recipient's place", () => {
    const answers = [accept, decline, start, complete].map((step) => step(on(made)));
    expect(new Set(answers)).toEqual(new Set(["referral.not-yours-to-answer"]));
  });

  it("takes it back until it has ended, and the recipient learns it", () => {
    const sides = [
      on(made),
      on(made, accepted),
      on(made, accepted, started),
      on(made, declined),
      on(made, accepted, completed),
    ];
    expect(sides.map(revoke)).toEqual(["accepted", "accepted", "accepted", "referral.declined", "referral.completed"]);
    expect(on(made).when(revokeReferral, { referralId, reason: "x" })).toMatchObject({
      elsewhere: [{ organisation: shelterId, events: [{ type: "ReferralRevoked" }] }],
    });
  });

  it("has it open until someone ended it", () => {
    const sides = [
      on(),
      on(made),
      on(made, accepted, started),
      on(made, declined),
      on(made, accepted, completed),
      on(made, revoked),
    ];
    expect(sides.map(({ state }) => isReferralOpen(state.referral))).toEqual([false, true, true, false, false, false]);
  });
});

it("is overdue once the time to answer has passed without an answer", () => {
  const late = "2026-11-24T09:00:00.001Z";
  expect(isOverdue(on(made).state.referral, answerBy)).toBe(false);
  expect(isOverdue(on(made).state.referral, late)).toBe(true);
  expect(isOverdue(on(received).state.referral, late)).toBe(true);
  expect(isOverdue(on(made, accepted).state.referral, late)).toBe(false);
});
