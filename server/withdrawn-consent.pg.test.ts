import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openWalkedServer, type WalkedServer } from "./testing/walked-server.ts";

type Shown = {
  readonly status: string;
  readonly disclosed: object;
  readonly reason?: string;
  readonly isDisclosureOver: boolean;
  readonly revokedBecause?: string;
};

let walked: WalkedServer;
const written = "Testtext: a bed from tomorrow";

beforeAll(async () => {
  walked = await openWalkedServer();
}, 120_000);
afterAll(() => walked.test.close());

/** What the partner and we are shown of a referral. */
async function shown(referralId: string): Promise<readonly [theirs: Shown, ours: Shown]> {
  const { test, provider, who } = walked;
  const path = `/api/referrals/${referralId}`;
  return [(await test.show<Shown>(provider, path)).body, (await test.show<Shown>(who("caseworker"), path)).body];
}

async function agree(): Promise<string> {
  const { test, ids, who, partner } = walked;
  const consentId = randomUUID();
  const how = { method: "verbal-certified", language: "fr", noticeVersion: "notice-1" };
  await test.done(who("caseworker"), "RecordSharingConsent", {
    personId: ids.person,
    consentId,
    recipientId: partner,
    ...how,
  });
  return consentId;
}

async function refer(): Promise<string> {
  const { test, ids, who, partner, serviceId } = walked;
  const referralId = randomUUID();
  await test.done(who("caseworker"), "MakeReferral", {
    referralId,
    caseId: ids.case,
    personId: ids.person,
    recipientId: partner,
    serviceId,
    urgency: "urgent",
    fields: ["chosen-name", "safe-contact"],
    reason: written,
  });
  return referralId;
}

const withdraw = (consentId: string) =>
  walked.test.done(walked.who("caseworker"), "WithdrawConsent", { personId: walked.ids.person, consentId });
const nothing = { disclosed: {}, isDisclosureOver: true };
const everything = { disclosed: { chosenName: expect.anything() }, reason: written, isDisclosureOver: false };

it("who withdraws the consent to share takes every referral that rests on it back, on both sides", async () => {
  const { test, ids, provider } = walked;
  const started = await refer();
  await test.done(provider, "AcceptReferral", { referralId: started });
  await test.done(provider, "StartService", { referralId: started });
  const declined = await refer();
  await test.done(provider, "DeclineReferral", { referralId: declined, reason: "no-capacity" });
  await withdraw(ids.sharing);
  for (const referralId of [ids.referral, started]) {
    const [theirs, ours] = await shown(referralId);
    expect(theirs).toMatchObject({ status: "revoked", revokedBecause: "consent-withdrawn", ...nothing });
    expect(theirs.reason).toBeUndefined();
    expect(ours).toMatchObject({
      status: "revoked",
      disclosed: { chosenName: expect.anything() },
      isDisclosureOver: false,
    });
  }
  expect((await shown(declined)).map(({ status }) => status)).toEqual(["declined", "declined"]);
  expect(await test.ask(provider, "AcceptReferral", { referralId: ids.referral })).toMatchObject({
    refusal: { code: "referral.revoked" },
  });
  expect(test.faults).toEqual([]);
});

it("a newer yes to the same organisation keeps its referrals; the older one may be withdrawn", async () => {
  const [older, newer] = [await agree(), await agree()];
  const referralId = await refer();
  await withdraw(older);
  expect((await shown(referralId)).map(({ status }) => status)).toEqual(["received", "made"]);
  await withdraw(newer);
  expect((await shown(referralId)).map(({ status }) => status)).toEqual(["revoked", "revoked"]);
});

it("the answer and the withdrawal at once end in a referral taken back, without a fault", async () => {
  const { test, provider } = walked;
  for (let turn = 0; turn < 5; turn++) {
    const consentId = await agree();
    const referralId = await refer();
    await Promise.all([withdraw(consentId), test.ask(provider, "AcceptReferral", { referralId })]);
    expect((await shown(referralId)).map(({ status }) => status)).toEqual(["revoked", "revoked"]);
  }
  expect(test.faults).toEqual([]);
});

it("who was asked sees what was told while they may answer or help, and no longer", async () => {
  const { test, provider } = walked;
  await agree();
  const [accepted, left, completed] = [await refer(), await refer(), await refer()];
  for (const referralId of [accepted, completed]) await test.done(provider, "AcceptReferral", { referralId });
  const delivered = { deliveredOn: "2026-11-21", outcome: "delivered", feedback: "Testtext" };
  await test.done(provider, "CompleteReferral", { referralId: completed, ...delivered });
  expect((await shown(accepted))[0]).toMatchObject({ status: "accepted", ...everything });
  expect((await shown(completed))[0]).toMatchObject({ status: "completed", ...nothing });
  expect((await shown(completed))[1]).toMatchObject(everything);
  expect((await shown(left))[0]).toMatchObject(everything);
  const began = test.clock.now;
  // Urgent: to be answered within three days; three more and nobody who was asked is shown it.
  test.clock.now = "2026-11-27T09:00:00.000Z";
  expect((await shown(left))[0]).toMatchObject(everything);
  test.clock.now = "2026-11-27T09:00:00.001Z";
  expect((await shown(left))[0]).toMatchObject({ status: "received", ...nothing });
  expect((await shown(left))[1]).toMatchObject(everything);
  expect((await shown(accepted))[0]).toMatchObject(everything);
  test.clock.now = began;
});
