import { describe, expect, it } from "vitest";
import { type PastEvent, replay, testId } from "../testing/given.ts";
import { consentPart } from "./consent.ts";
import { consentFor, hasConsentFor } from "./has-consent-for.ts";
import type { Purpose } from "./purpose.ts";

const shelter = testId(1);
const clinic = testId(2);
const today = "2026-11-21";

function told(consent: number, purpose: Purpose, over: object = {}): PastEvent {
  const how = { givenBy: "self", method: "written", language: "en", noticeVersion: "notice-1", noticeLanguage: "en" };
  return { type: "ConsentRecorded", body: { consentId: testId(consent), purpose, given: true, ...how, ...over } };
}

function holds(events: readonly PastEvent[], purpose: Purpose, recipientId?: string): boolean {
  return hasConsentFor(replay({ consent: consentPart }, events).consent.consents, { purpose, recipientId, today });
}

describe("consent", () => {
  it("for one purpose is not consent for another", () => {
    expect(holds([told(11, "screening")], "screening")).toBe(true);
    expect(holds([told(11, "screening")], "case-management")).toBe(false);
  });

  it("for the clinic is not consent for the shelter", () => {
    const events = [told(11, "share-with-provider", { recipientId: clinic })];
    expect(holds(events, "share-with-provider", clinic)).toBe(true);
    expect(holds(events, "share-with-provider", shelter)).toBe(false);
    expect(holds(events, "share-with-provider")).toBe(false);
  });

  it("to sharing altogether is not consent for a single organisation", () => {
    expect(holds([told(11, "share-with-provider")], "share-with-provider", shelter)).toBe(false);
  });

  it("ends with a later no, for one organisation or altogether", () => {
    const yes = told(11, "share-with-provider", { recipientId: shelter });
    const noToShelter = told(12, "share-with-provider", { recipientId: shelter, given: false });
    expect(holds([yes, noToShelter], "share-with-provider", shelter)).toBe(false);
    expect(holds([yes, told(12, "share-with-provider", { given: false })], "share-with-provider", shelter)).toBe(false);
    expect(holds([told(12, "share-with-provider", { given: false }), yes], "share-with-provider", shelter)).toBe(true);
  });

  it("ends when it is withdrawn", () => {
    const withdrawn: PastEvent = { type: "ConsentWithdrawn", body: { consentId: testId(11) } };
    expect(holds([told(11, "screening"), withdrawn], "screening")).toBe(false);
    expect(holds([told(11, "screening"), withdrawn, told(12, "screening")], "screening")).toBe(true);
  });

  it("holds on its last day and not after", () => {
    expect(holds([told(11, "screening", { expiresOn: today })], "screening")).toBe(true);
    expect(holds([told(11, "screening", { expiresOn: "2026-11-20" })], "screening")).toBe(false);
  });

  it("can be named by whoever rests on it", () => {
    const { consents } = replay({ consent: consentPart }, [told(11, "medical")]).consent;
    expect(consentFor(consents, { purpose: "medical", today })?.consentId).toBe(testId(11));
    expect(consentFor(consents, { purpose: "tracing", today })).toBeUndefined();
  });
});
