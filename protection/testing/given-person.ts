import { consentPart } from "../consent/consent.ts";
import { personPart } from "../person/person.ts";
import { type PastEvent, replay, testId } from "./given.ts";

export const shelterId = testId(50);
export const clinicId = testId(51);

const parts = { person: personPart, consent: consentPart };

const registered: PastEvent = {
  type: "PersonRegistered",
  body: {
    sheetId: testId(41),
    names: [{ given: "Testperson", family: "Alpha", script: "Latn" }],
    chosenName: "Alpha",
    birthDate: "2003",
    gender: "female",
    citizenships: ["NG"],
    languages: ["ha"],
    needsInterpreter: true,
    birthCountry: "NG",
    stateless: false,
    phone: "+99900000000",
    specificNeeds: ["pregnant"],
  },
};

/** A yes, or with `over` something else, to one purpose; `number` keeps ids apart. */
export function consent(purpose: string, over: object = {}, number = 0): PastEvent {
  const how = { method: "verbal-certified", language: "ha", noticeVersion: "2026.1", noticeLanguage: "fr" };
  const consentId = testId(60 + number);
  return { type: "ConsentRecorded", body: { consentId, purpose, given: true, givenBy: "self", ...how, ...over } };
}

export function personWith(...consents: readonly PastEvent[]) {
  return replay(parts, [{ type: "PersonOpened", body: {} }, registered, ...consents]);
}

export const unnamedPersonWith = (...consents: readonly PastEvent[]) =>
  replay(parts, [{ type: "PersonOpened", body: {} }, ...consents]);

export const noPerson = replay(parts, []);
