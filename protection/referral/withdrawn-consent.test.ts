import * as z from "zod/mini";
import { describe, expect, it } from "vitest";
import { consentPart } from "../consent/consent.ts";
import { recordConsent } from "../consent/record-consent.ts";
import type { OpenReferral } from "../consent/stop-sharing.ts";
import { withdrawConsent } from "../consent/withdraw-consent.ts";
import { sheetPart } from "../instruments/sheet.ts";
import { encounterPart } from "../person/encounter.ts";
import { personPart } from "../person/person.ts";
import { testPersonId } from "../testing/given-case.ts";
import { consent, shelterId } from "../testing/given-person.ts";
import { given, replay, testId } from "../testing/given.ts";
import { isDisclosureOver } from "./referral-open.ts";
import { referralEvents, referralPart } from "./referral.ts";

const otherId = testId(81);
const to = (recipientId: string, service: OpenReferral["service"], number: number): OpenReferral => ({
  referralId: testId(number),
  recipientId,
  service,
});
const bed = to(shelterId, "safe-house", 701);
const passport = to(shelterId, "consular-assistance", 702);
const elsewhere = to(otherId, "safe-house", 703);
const facts = { openReferralsOfPerson: [bed, passport, elsewhere] };

const sharing = (number: number, over: object = {}) =>
  consent("share-with-provider", { recipientId: shelterId, ...over }, number);
const origin = consent("state-of-origin", {}, 9);
const person = (...consents: readonly ReturnType<typeof consent>[]) =>
  given({ person: personPart, consent: consentPart }, [{ type: "PersonOpened", body: {} }, ...consents]);

type Answer = ReturnType<ReturnType<typeof person>["when"]>;
/** Which referrals it takes back, each checked to be told to both sides alike. */
function takenBack(answer: Answer): readonly string[] {
  if (!answer.accepted) throw new Error(answer.refusal.code);
  const revoked = answer.elsewhere.filter(({ stream }) => stream.kind === "referral");
  for (const { events } of revoked) expect(events.map(({ type }) => type)).toEqual(["ReferralRevoked"]);
  const ours = revoked.filter(({ organisation }) => organisation === undefined).map(({ stream }) => stream.id);
  const theirs = revoked.filter(({ organisation }) => organisation !== undefined).map(({ stream }) => stream.id);
  expect(theirs).toEqual(ours);
  return ours;
}
const withdraw = (side: ReturnType<typeof person>, number: number) =>
  side.when(withdrawConsent, { personId: testPersonId, consentId: testId(60 + number) }, { facts });

describe("withdrawing consent", () => {
  it("takes back the referrals to that organisation and to no other", () => {
    const toOther = sharing(2, { recipientId: otherId });
    expect(takenBack(withdraw(person(sharing(1), toOther, origin), 1))).toEqual([bed.referralId, passport.referralId]);
    expect(takenBack(withdraw(person(sharing(1), toOther, origin), 2))).toEqual([elsewhere.referralId]);
  });

  it("takes back only the consular ones, where contact with the State of origin is withdrawn", () => {
    expect(takenBack(withdraw(person(sharing(1), origin), 9))).toEqual([passport.referralId]);
  });

  it("takes back nothing where a newer yes stands, or where it was about something else", () => {
    expect(takenBack(withdraw(person(sharing(1), sharing(2), origin), 1))).toEqual([]);
    expect(takenBack(withdraw(person(sharing(1), origin, consent("statistics", {}, 3)), 3))).toEqual([]);
  });

  it("takes back also what rests on a consent that had run out", () => {
    const runOut = sharing(1, { expiresOn: "2026-11-20" });
    expect(takenBack(withdraw(person(runOut), 1))).toEqual([bed.referralId, passport.referralId]);
  });

  it("writes what a referral's history understands, on both sides", () => {
    const answer = withdraw(person(sharing(1)), 1);
    const [event] = answer.accepted ? (answer.elsewhere[0]?.events ?? []) : [];
    expect(z.safeParse(referralEvents.ReferralRevoked, event?.body).success).toBe(true);
  });
});

it("a later no to sharing altogether takes back every referral", () => {
  const about = { kind: "person", id: testPersonId };
  const answers = {
    given_by: "self",
    consent_method: "verbal-certified",
    consent_language: "ha",
    notice_version: "notice-1",
    notice_language: "ha",
    agrees_share_with_provider: "no",
  };
  const sheet = replay({ sheet: sheetPart }, [
    { type: "SheetStarted", body: { instrument: "consent", version: 1, language: "en", about } },
    { type: "AnswersRecorded", body: { answers } },
    { type: "SheetConcluded", body: {} },
  ]);
  const reads = { sheet, encounter: replay({ encounter: encounterPart }, []) };
  const asked = { personId: testPersonId, sheetId: testId(2) };
  const answer = person(sharing(1), origin, sharing(2, { recipientId: otherId })).when(recordConsent, asked, {
    facts,
    reads,
  });
  expect(takenBack(answer)).toEqual([bed, passport, elsewhere].map(({ referralId }) => referralId));
});

describe("what was told about the person", () => {
  const message = {
    serviceId: testId(71),
    service: "safe-house",
    urgency: "urgent",
    answerBy: "2026-11-24T09:00:00.000Z",
    disclosed: { chosenName: "Alpha" },
    reason: "Needs a bed.",
  };
  const received = { type: "ReferralReceived", body: { ...message, senderId: testId(80) } };
  const accepted = { type: "ReferralAccepted", body: {} };
  const started = { type: "ServiceStarted", body: {} };
  const report = { deliveredOn: "2026-11-21", outcome: "delivered", feedback: "Slept well." };
  const over = (now: string, ...past: readonly { type: string; body: object }[]) => {
    const { referral } = replay({ referral: referralPart }, past);
    return referral.status === "none" ? undefined : isDisclosureOver(referral, now);
  };

  it("is read by who was asked until three days after the answer was due", () => {
    expect(over("2026-11-27T09:00:00.000Z", received)).toBe(false);
    expect(over("2026-11-27T09:00:00.001Z", received)).toBe(true);
  });

  it("is read while they help, and not afterwards", () => {
    const late = "2027-11-27T09:00:00.000Z";
    expect(over(late, received, accepted)).toBe(false);
    expect(over(late, received, accepted, started)).toBe(false);
    const now = "2026-11-21T09:00:00.000Z";
    expect(over(now, received, { type: "ReferralDeclined", body: { reason: "no-capacity" } })).toBe(true);
    expect(over(now, received, accepted, { type: "ReferralCompleted", body: report })).toBe(true);
    expect(over(now, received, { type: "ReferralRevoked", body: { because: "consent-withdrawn" } })).toBe(true);
  });

  it("stays with whoever sent it", () => {
    const made = { ...message, caseId: testId(5), personId: testPersonId, recipientId: shelterId };
    const past = [
      { type: "ReferralMade", body: made },
      { type: "ReferralRevoked", body: { reason: "Nearer bed." } },
    ];
    expect(over("2027-11-21T09:00:00.000Z", ...past)).toBe(false);
  });
});
