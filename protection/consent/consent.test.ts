import { describe, expect, it } from "vitest";
import { accept } from "../basics/decision.ts";
import type { Answers } from "../instruments/answer.ts";
import { sheetPart } from "../instruments/sheet.ts";
import { encounterPart } from "../person/encounter.ts";
import { personPart } from "../person/person.ts";
import { answerOf, given, type PastEvent, replay, testActor, testId } from "../testing/given.ts";
import { consentPart } from "./consent.ts";
import { questionFor } from "./consents-from-answers.ts";
import { recordConsent } from "./record-consent.ts";
import { recordSharingConsent } from "./record-sharing-consent.ts";
import { withdrawConsent } from "./withdraw-consent.ts";

const parts = { person: personPart, consent: consentPart };
const person = testId(1);
const sheet = testId(2);
const encounter = testId(3);
const opened: PastEvent = { type: "PersonOpened", body: {} };
const how = {
  givenBy: "self",
  method: "verbal-certified",
  language: "ti",
  noticeVersion: "notice-1",
  noticeLanguage: "ti",
};
const howAnswered = {
  given_by: "self",
  consent_method: "verbal-certified",
  consent_language: "ti",
  notice_version: "notice-1",
  notice_language: "ti",
};

type Told = { answers?: Answers; over?: object; isConcluded?: boolean; met?: readonly PastEvent[] };

function reading({ answers = {}, over = {}, isConcluded = true, met = [metEvent] }: Told) {
  const about = { kind: "encounter", id: encounter };
  const started = { type: "SheetStarted", body: { instrument: "consent", version: 1, language: "en", about, ...over } };
  const answered = { type: "AnswersRecorded", body: { answers: { ...howAnswered, ...answers } } };
  const history = [started, answered, ...(isConcluded ? [{ type: "SheetConcluded", body: {} }] : [])];
  return {
    ...noReferrals,
    reads: { sheet: replay({ sheet: sheetPart }, history), encounter: replay({ encounter: encounterPart }, met) },
  };
}

const noReferrals = { facts: { openReferralsOfPerson: [] } };
const metEvent: PastEvent = { type: "EncounterOpened", body: { country: "ZZ" } };

function recorded(over: object = {}): PastEvent {
  return {
    type: "ConsentRecorded",
    body: { consentId: testId(4), purpose: "screening", given: true, ...how, ...over },
  };
}

describe("recording consent", () => {
  const asked = { personId: person, sheetId: sheet, encounterId: encounter };

  it("opens an unnamed person, keeps each yes and each no, and links the encounter", () => {
    const answers = {
      agrees_screening: "yes",
      agrees_case_management: "no",
      agrees_statistics: { missing: "refused" },
      agrees_tracing: { missing: "not-asked" },
      interpreter_present: "yes",
    } as const;
    const told = { ...how, interpreter: true, sheetId: sheet };
    expect(given(parts).when(recordConsent, asked, reading({ answers }))).toEqual(
      accept(
        [
          { type: "PersonOpened", body: { encounterId: encounter } },
          { type: "ConsentRecorded", body: { ...told, consentId: testId(7000), purpose: "screening", given: true } },
          {
            type: "ConsentRecorded",
            body: { ...told, consentId: testId(7001), purpose: "case-management", given: false },
          },
          { type: "ConsentRecorded", body: { ...told, consentId: testId(7002), purpose: "statistics", given: false } },
        ],
        [
          {
            stream: { kind: "encounter", id: encounter },
            events: [{ type: "EncounterPersonLinked", body: { personId: person, sheetId: sheet } }],
          },
        ],
      ),
    );
  });

  it("adds to a known person and links an encounter only once", () => {
    const linked: PastEvent = { type: "EncounterPersonLinked", body: { personId: person, sheetId: sheet } };
    const context = reading({ answers: { agrees_screening: "yes" }, met: [metEvent, linked] });
    const decision = given(parts, [opened]).when(recordConsent, asked, context);
    expect(decision).toMatchObject({ accepted: true, events: [{ type: "ConsentRecorded" }], elsewhere: [] });
  });

  it("refuses a form that is absent, of another kind, about another encounter or still open", () => {
    const answers = { agrees_screening: "yes" };
    const refusalOf = (told: Told) => answerOf(given(parts).when(recordConsent, asked, reading({ answers, ...told })));
    const absent = { ...reading({}).reads, sheet: replay({ sheet: sheetPart }, []) };
    expect(answerOf(given(parts).when(recordConsent, asked, { ...noReferrals, reads: absent }))).toBe(
      "consent.sheet-unknown",
    );
    expect(refusalOf({ over: { instrument: "registration" } })).toBe("consent.wrong-instrument");
    const elsewhere = { about: { kind: "encounter", id: testId(9) } };
    expect(refusalOf({ over: elsewhere })).toBe("consent.sheet-about-another");
    expect(refusalOf({ over: { about: { kind: "person", id: testId(9) } } })).toBe("consent.sheet-about-another");
    expect(refusalOf({ isConcluded: false })).toBe("consent.sheet-open");
    expect(refusalOf({ met: [] })).toBe("consent.encounter-absent");
    expect(refusalOf({})).toBe("accepted");
  });

  it("refuses a form that does not say how it was asked, or asks about no purpose", () => {
    const silent = reading({ answers: { agrees_screening: "yes", given_by: { missing: "unknown" } } });
    expect(answerOf(given(parts).when(recordConsent, asked, silent))).toBe("consent.incomplete");
    expect(answerOf(given(parts).when(recordConsent, asked, reading({})))).toBe("consent.nothing-answered");
  });

  it("refuses the same form twice", () => {
    const twice = given(parts, [opened, recorded({ sheetId: sheet })]);
    const context = reading({ answers: { agrees_screening: "yes" } });
    expect(answerOf(twice.when(recordConsent, asked, context))).toBe("consent.sheet-already-recorded");
  });

  it("refuses a form on which another person's consent was recorded, and takes another form of the same encounter", () => {
    const linkedBy = (sheetId: string): PastEvent => ({
      type: "EncounterPersonLinked",
      body: { personId: testId(8), sheetId },
    });
    const answer = (sheetId: string) =>
      answerOf(
        given(parts).when(
          recordConsent,
          asked,
          reading({ answers: { agrees_screening: "yes" }, met: [metEvent, linkedBy(sheetId)] }),
        ),
      );
    expect(answer(sheet)).toBe("consent.sheet-of-another-person");
    expect(answer(testId(9))).toBe("accepted");
  });

  it("asks for each purpose by a question of its own", () => {
    expect(questionFor("share-with-provider")).toBe("agrees_share_with_provider");
  });
});

describe("recording consent to share with one organisation", () => {
  const shelter = testId(10);
  const asked = {
    personId: person,
    consentId: testId(11),
    recipientId: shelter,
    method: "written" as const,
    language: "ti",
    noticeVersion: "notice-1",
  };
  const known = given(parts, [opened, recorded()]);

  it("names the recipient", () => {
    const { personId: _, ...body } = asked;
    const sharing = { purpose: "share-with-provider", given: true, givenBy: "self", noticeLanguage: "ti" };
    expect(known.when(recordSharingConsent, asked)).toEqual(
      accept([{ type: "ConsentRecorded", body: { ...body, ...sharing } }]),
    );
  });

  it("refuses ourselves as recipient, an end in the past and an id used before", () => {
    const toUs = { ...asked, recipientId: testActor.organisationId };
    expect(answerOf(known.when(recordSharingConsent, toUs))).toBe("consent.recipient-is-us");
    const ended = { ...asked, expiresOn: "2026-11-20" };
    expect(answerOf(known.when(recordSharingConsent, ended))).toBe("consent.already-expired");
    expect(answerOf(known.when(recordSharingConsent, { ...asked, expiresOn: "2026-11-21" }))).toBe("accepted");
    const again = { ...asked, consentId: testId(4) };
    expect(answerOf(known.when(recordSharingConsent, again))).toBe("consent.already-recorded");
  });
});

describe("withdrawing consent", () => {
  const asked = { personId: person, consentId: testId(4) };

  it("needs no reason", () => {
    expect(given(parts, [opened, recorded()]).when(withdrawConsent, asked, noReferrals)).toEqual(
      accept([{ type: "ConsentWithdrawn", body: { consentId: testId(4) } }]),
    );
  });

  it("refuses a consent that is unknown, was a no, or is withdrawn already", () => {
    expect(answerOf(given(parts, [opened]).when(withdrawConsent, asked, noReferrals))).toBe("consent.unknown");
    const refused = given(parts, [opened, recorded({ given: false })]);
    expect(answerOf(refused.when(withdrawConsent, asked, noReferrals))).toBe("consent.not-given");
    const withdrawn: PastEvent = { type: "ConsentWithdrawn", body: { consentId: testId(4) } };
    const twice = given(parts, [opened, recorded(), withdrawn]);
    expect(answerOf(twice.when(withdrawConsent, asked, noReferrals))).toBe("consent.already-withdrawn");
  });
});
