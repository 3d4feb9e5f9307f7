import { describe, expect, it } from "vitest";
import { accept } from "../basics/decision.ts";
import { consentPart } from "../consent/consent.ts";
import type { Answers } from "../instruments/answer.ts";
import { sheetPart } from "../instruments/sheet.ts";
import { answerOf, given, type PastEvent, replay, testId } from "../testing/given.ts";
import { correctIdentity } from "./correct-identity.ts";
import { personPart } from "./person.ts";
import { registerPerson } from "./register-person.ts";
import { setAsideDuplicate } from "./set-aside-duplicate.ts";

const parts = { person: personPart, consent: consentPart };
const person = testId(1);
const sheet = testId(2);
const opened: PastEvent = { type: "PersonOpened", body: { encounterId: testId(3) } };
const registered: PastEvent = {
  type: "PersonRegistered",
  body: { sheetId: sheet, names: [{ given: "Testperson", family: "Alpha" }], phone: "+9995550100", gender: "female" },
};

function consented(purpose: string, given = true): PastEvent {
  const how = { givenBy: "self", method: "written", language: "ar", noticeVersion: "notice-1", noticeLanguage: "ar" };
  return { type: "ConsentRecorded", body: { consentId: testId(4), purpose, given, ...how } };
}

function sheetWith(answers: Answers, over: object = {}, ...after: PastEvent[]) {
  const about = { kind: "person", id: person };
  const body = { instrument: "registration", version: 1, language: "en", about, ...over };
  const answered = Object.keys(answers).length === 0 ? [] : [{ type: "AnswersRecorded", body: { answers } }];
  const history = [{ type: "SheetStarted", body }, ...answered, ...after];
  return { reads: { sheet: replay({ sheet: sheetPart }, history) } };
}

const concluded: PastEvent = { type: "SheetConcluded", body: {} };
const name = { given: "Testperson", family: "Alpha" };

describe("registering a person", () => {
  const asked = { personId: person, sheetId: sheet };
  const agreed = given(parts, [opened, consented("screening")]);

  it("names an unnamed person from the registration form", () => {
    const decision = agreed.when(registerPerson, asked, sheetWith({ name, birth_date: "1998" }, {}, concluded));
    const body = { sheetId: sheet, names: [name], birthDate: "1998" };
    expect(decision).toEqual(accept([{ type: "PersonRegistered", body }]));
  });

  it("needs the person's consent to screening or to case management", () => {
    const form = sheetWith({ name }, {}, concluded);
    expect(answerOf(given(parts, [opened]).when(registerPerson, asked, form))).toBe("person.consent-missing");
    const refused = given(parts, [opened, consented("screening", false)]);
    expect(answerOf(refused.when(registerPerson, asked, form))).toBe("person.consent-missing");
    const managed = given(parts, [opened, consented("case-management")]);
    expect(answerOf(managed.when(registerPerson, asked, form))).toBe("accepted");
  });

  it("is done once; after that there are corrections", () => {
    const known = given(parts, [opened, consented("screening"), registered]);
    const form = sheetWith({ name }, {}, concluded);
    expect(answerOf(known.when(registerPerson, asked, form))).toBe("person.already-registered");
  });

  it("refuses a form that is absent, of another kind, about another person or still open", () => {
    const absent = { reads: { sheet: replay({ sheet: sheetPart }, []) } };
    expect(answerOf(agreed.when(registerPerson, asked, absent))).toBe("person.sheet-unknown");
    const other = sheetWith({ name }, { instrument: "needs" }, concluded);
    expect(answerOf(agreed.when(registerPerson, asked, other))).toBe("person.wrong-instrument");
    const foreign = sheetWith({ name }, { about: { kind: "person", id: testId(5) } }, concluded);
    expect(answerOf(agreed.when(registerPerson, asked, foreign))).toBe("person.sheet-about-another");
    expect(answerOf(agreed.when(registerPerson, asked, sheetWith({ name })))).toBe("person.sheet-open");
  });

  it("refuses a birth in the future and takes one that may be today", () => {
    const tomorrow = sheetWith({ birth_date: "2026-11-22" }, {}, concluded);
    expect(answerOf(agreed.when(registerPerson, asked, tomorrow))).toBe("person.birth-in-future");
    const thisYear = sheetWith({ birth_date: "2026" }, {}, concluded);
    expect(answerOf(agreed.when(registerPerson, asked, thisYear))).toBe("accepted");
  });
});

describe("correcting an identity", () => {
  const known = given(parts, [opened, registered]);
  const reason = "Spelling checked on the passport.";

  it("changes what is stated, takes away what was never so and keeps the rest", () => {
    const body = { names: [{ given: "Testperson", family: "Alfa" }], removed: ["phone" as const], reason };
    const decision = known.when(correctIdentity, { personId: person, ...body });
    expect(decision).toEqual(accept([{ type: "IdentityCorrected", body }]));
    expect(replay(parts, [opened, registered, { type: "IdentityCorrected", body }]).person).toMatchObject({
      status: "registered",
      identity: { names: body.names, gender: "female" },
      corrections: 1,
    });
    const after = replay(parts, [opened, registered, { type: "IdentityCorrected", body }]).person;
    expect(after.status === "registered" && "phone" in after.identity).toBe(false);
  });

  it("refuses a person who was not registered, a correction of nothing and a birth in the future", () => {
    const nothing = { personId: person, reason };
    expect(answerOf(given(parts, [opened]).when(correctIdentity, nothing))).toBe("person.not-registered");
    expect(answerOf(known.when(correctIdentity, nothing))).toBe("person.nothing-corrected");
    const unborn = { ...nothing, birthDate: "2027" };
    expect(answerOf(known.when(correctIdentity, unborn))).toBe("person.birth-in-future");
    expect(answerOf(known.when(correctIdentity, { ...nothing, birthDate: "2026" }))).toBe("accepted");
  });
});

describe("setting a possible duplicate aside", () => {
  const other = testId(6);
  const asked = { personId: person, otherPersonId: other, reason: "Different sisters, seen together." };
  const others = { reads: { person: replay({ person: personPart }, [opened]) } };
  const known = given(parts, [opened, registered]);

  it("is kept in both histories, so that neither shows the hint again", () => {
    expect(known.when(setAsideDuplicate, asked, others)).toEqual(
      accept(
        [{ type: "DuplicateSetAside", body: { otherPersonId: other, reason: asked.reason } }],
        [
          {
            stream: { kind: "person", id: other },
            events: [{ type: "DuplicateSetAside", body: { otherPersonId: person, reason: asked.reason } }],
          },
        ],
      ),
    );
  });

  it("refuses the person themselves, an unknown other, twice, and before registration", () => {
    const itself = { ...asked, otherPersonId: person };
    expect(answerOf(known.when(setAsideDuplicate, itself, others))).toBe("person.same-person");
    const nobody = { reads: { person: replay({ person: personPart }, []) } };
    expect(answerOf(known.when(setAsideDuplicate, asked, nobody))).toBe("person.other-unknown");
    const done: PastEvent = { type: "DuplicateSetAside", body: { otherPersonId: other, reason: "Seen." } };
    const again = given(parts, [opened, registered, done]);
    expect(answerOf(again.when(setAsideDuplicate, asked, others))).toBe("person.already-set-aside");
    const unnamed = given(parts, [opened]);
    expect(answerOf(unnamed.when(setAsideDuplicate, asked, others))).toBe("person.not-registered");
  });
});
