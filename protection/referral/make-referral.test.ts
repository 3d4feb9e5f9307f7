import { describe, expect, it } from "vitest";
import { casePart } from "../case/case.ts";
import { caseId, caseOpened, closureRequested, testPersonId } from "../testing/given-case.ts";
import { clinicId, consent, personWith, shelterId, unnamedPersonWith } from "../testing/given-person.ts";
import { answerOf, given, type PastEvent, replay, testActor, testId } from "../testing/given.ts";
import { makeReferral } from "./make-referral.ts";
import { referralPart } from "./referral.ts";

const none = given({ referral: referralPart });
const agreed = consent("share-with-provider", { recipientId: shelterId });
const openCase = replay({ case: casePart }, [caseOpened]);
const asked = {
  referralId: testId(70),
  caseId,
  personId: testPersonId,
  recipientId: shelterId,
  serviceId: testId(71),
  urgency: "urgent",
  fields: ["chosen-name", "gender"],
  reason: "Needs a bed away from the street.",
} as const;

const withoutOffer = { facts: { serviceOffer: undefined }, reads: { case: openCase, person: personWith(agreed) } };

/** `over` may ask for what the schema of a form would not offer. */
function refer(over: object = {}, { person = personWith(agreed), inCase = openCase, offer = {} } = {}) {
  const serviceOffer = { organisationId: shelterId, code: "safe-house", open: true, ...offer };
  const context = { facts: { serviceOffer }, reads: { case: inCase, person } };
  return none.when(makeReferral, { ...asked, ...over } as never, context);
}

describe("a referral", () => {
  it("tells both sides, the recipient exactly what was asked for", () => {
    const told = { disclosed: { chosenName: "Alpha", gender: "female" }, answerBy: "2026-11-24T09:00:00.000Z" };
    expect(refer()).toMatchObject({
      events: [{ type: "ReferralMade", body: { caseId, personId: testPersonId, recipientId: shelterId, ...told } }],
      elsewhere: [
        {
          organisation: shelterId,
          stream: { kind: "referral", id: asked.referralId },
          events: [{ type: "ReferralReceived", body: { senderId: testActor.organisationId, ...told } }],
        },
      ],
    });
  });

  it("does not tell the recipient which of our cases and persons it is about", () => {
    const decision = refer();
    const delivered = decision.accepted ? JSON.stringify(decision.elsewhere) : "";
    expect(delivered).toContain("ReferralReceived");
    expect(delivered).not.toContain(caseId);
    expect(delivered).not.toContain(testPersonId);
  });

  it.each([
    ["emergency", "2026-11-22T09:00:00.000Z"],
    ["normal", "2026-12-05T09:00:00.000Z"],
  ])("that is %s is answered by %s", (urgency, answerBy) => {
    expect(refer({ urgency })).toMatchObject({ events: [{ body: { answerBy } }] });
  });

  it("needs consent to share with exactly this recipient, today", () => {
    const answer = (...consents: readonly PastEvent[]) => answerOf(refer({}, { person: personWith(...consents) }));
    expect(answer()).toBe("referral.consent-missing");
    expect(answer(consent("share-with-provider"))).toBe("referral.consent-missing");
    expect(answer(consent("share-with-provider", { recipientId: clinicId }))).toBe("referral.consent-missing");
    expect(answer(consent("case-management", { recipientId: shelterId }))).toBe("referral.consent-missing");
    expect(answer(agreed, { type: "ConsentWithdrawn", body: { consentId: testId(60) } })).toBe(
      "referral.consent-missing",
    );
    expect(answer(agreed)).toBe("accepted");
  });

  it("tells a consulate nothing without consent for the State of origin", () => {
    const consular = { offer: { code: "consular-assistance" } };
    expect(answerOf(refer({}, consular))).toBe("referral.consent-missing");
    const person = personWith(agreed, consent("state-of-origin", {}, 1));
    expect(answerOf(refer({}, { ...consular, person }))).toBe("accepted");
  });

  it("asks for no field that the service does not need", () => {
    expect(refer({ fields: ["citizenships"] })).toMatchObject({
      refusal: { code: "referral.field-not-needed", facts: { field: "citizenships" } },
    });
    expect(answerOf(refer({ fields: ["citizenships"] }, { offer: { code: "legal-counsel" } }))).toBe("accepted");
  });

  it("asks for a service that this organisation offers now", () => {
    expect(answerOf(none.when(makeReferral, { ...asked, fields: [] }, withoutOffer))).toBe(
      "referral.service-not-offered",
    );
    expect(answerOf(refer({}, { offer: { code: "no-such-service" } }))).toBe("referral.service-not-offered");
    expect(answerOf(refer({}, { offer: { open: false } }))).toBe("referral.service-not-offered");
    expect(answerOf(refer({}, { offer: { organisationId: clinicId } }))).toBe("referral.service-not-offered");
  });

  it("is about the person of an open case, and goes to someone else", () => {
    expect(answerOf(refer({}, { inCase: replay({ case: casePart }, [caseOpened, closureRequested]) }))).toBe(
      "referral.case-not-open",
    );
    expect(answerOf(refer({}, { inCase: replay({ case: casePart }, []) }))).toBe("referral.case-not-open");
    expect(answerOf(refer({ personId: testId(98) }))).toBe("referral.person-mismatch");
    expect(answerOf(refer({ recipientId: testActor.organisationId }))).toBe("referral.own-organisation");
  });

  it("tells nothing about a person whom nobody asked for a name", () => {
    expect(refer({}, { person: unnamedPersonWith(agreed) })).toMatchObject({ events: [{ body: { disclosed: {} } }] });
  });
});
