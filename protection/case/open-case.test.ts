import { expect, it } from "vitest";
import { caseId, caseOpened, testPersonId } from "../testing/given-case.ts";
import { consent, noPerson, personWith, shelterId, unnamedPersonWith } from "../testing/given-person.ts";
import { answerOf, given } from "../testing/given.ts";
import { casePart } from "./case.ts";
import { openCase } from "./open-case.ts";

const none = given({ case: casePart });
const asked = { caseId, personId: testPersonId, channel: "ngo", country: "NE", team: "north" } as const;
const agreed = consent("case-management");
const openFor = (person: typeof noPerson) =>
  answerOf(none.when(openCase, asked, { reads: { person }, facts: { teams: ["south", "north"] } }));

it("opens for a person who agreed to case management, named or not yet", () => {
  expect(openFor(personWith(agreed))).toBe("accepted");
  expect(openFor(unnamedPersonWith(agreed))).toBe("accepted");
});

it("does not open for a person we do not know", () => {
  expect(openFor(noPerson)).toBe("case.person-absent");
});

it("does not open without consent to case management that holds today", () => {
  expect(openFor(personWith())).toBe("case.consent-missing");
  expect(openFor(personWith(consent("screening")))).toBe("case.consent-missing");
  expect(openFor(personWith(consent("case-management", { given: false })))).toBe("case.consent-missing");
  expect(openFor(personWith(consent("case-management", { expiresOn: "2026-11-20" })))).toBe("case.consent-missing");
  expect(openFor(personWith(consent("case-management", { expiresOn: "2026-11-21" })))).toBe("accepted");
});

it("does not mistake consent to share with someone else for consent to a case of ours", () => {
  expect(openFor(personWith(consent("case-management", { recipientId: shelterId })))).toBe("case.consent-missing");
});

it("does not open for a team that the organisation does not have: nobody would find it", () => {
  const facts = { teams: ["south"] };
  expect(answerOf(none.when(openCase, asked, { reads: { person: personWith(agreed) }, facts }))).toBe(
    "case.team-unknown",
  );
});

it("opens once", () => {
  const open = given({ case: casePart }, [caseOpened]);
  expect(
    answerOf(open.when(openCase, asked, { reads: { person: personWith(agreed) }, facts: { teams: ["north"] } })),
  ).toBe("case.open");
});
