import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openWalkedServer, type WalkedServer } from "./testing/walked-server.ts";

let walked: WalkedServer;
beforeAll(async () => {
  walked = await openWalkedServer();
}, 120_000);
afterAll(() => walked.test.close());

it("a case shows all its referrals and its story tells all of them, however many", async () => {
  const { test, ids, who, partner, serviceId } = walked;
  const made = Array.from({ length: 42 }, () => randomUUID());
  const asked = { caseId: ids.case, personId: ids.person, recipientId: partner, serviceId, urgency: "normal" };
  for (const referralId of made)
    await test.done(who("caseworker"), "MakeReferral", { referralId, ...asked, fields: [], reason: "Testtext" });
  const all = [ids.referral, ...made].toSorted();
  const page = await test.show<{ referrals: { referralId: string }[] }>(who("caseworker"), `/api/cases/${ids.case}`);
  expect(page.body.referrals.map(({ referralId }) => referralId).toSorted()).toEqual(all);
  const story = await test.show<{ entries: { type: string; stream: { id: string } }[] }>(
    who("caseworker"),
    `/api/cases/${ids.case}/timeline`,
  );
  const told = story.body.entries.filter(({ type }) => type === "ReferralMade");
  expect(told.map(({ stream }) => stream.id).toSorted()).toEqual(all);
});
