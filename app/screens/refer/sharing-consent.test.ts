import { expect, it } from "vitest";
import type { ConsentRow } from "../../api/consent-row.ts";
import { originIsMissing, standingOf } from "./sharing-consent.ts";

function consent(change: Partial<ConsentRow>): ConsentRow {
  return {
    consentId: "c",
    purpose: "share-with-provider",
    recipientId: "shelter",
    recipientName: null,
    status: "given",
    method: "written",
    language: "ar",
    noticeVersion: "notice-1",
    recordedAt: "2026-11-01T08:00:00Z",
    expiresOn: null,
    ...change,
  };
}

it("consent for the clinic is not consent for the shelter", () => {
  expect(standingOf([consent({ recipientId: "clinic" })], "shelter")).toEqual({ holds: false, newest: undefined });
});

it("a later no to sharing at all ends what was agreed for one organisation", () => {
  const no = consent({ recipientId: null, status: "refused" });
  expect(standingOf([consent({}), no], "shelter")).toEqual({ holds: false, newest: no });
});

it("a yes to sharing altogether stands for no single organisation", () => {
  expect(standingOf([consent({ recipientId: null })], "shelter").holds).toBe(false);
});

it("consular help needs consent to tell the State of origin", () => {
  const toOrigin = consent({ purpose: "state-of-origin", recipientId: null });
  expect(originIsMissing([consent({})], "shelter", "consular-assistance")).toBe(true);
  expect(originIsMissing([consent({}), toOrigin], "shelter", "consular-assistance")).toBe(false);
  expect(originIsMissing([consent({})], "shelter", "legal-counsel")).toBe(false);
});
