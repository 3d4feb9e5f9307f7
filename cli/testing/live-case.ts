import { randomUUID } from "node:crypto";
import type { TestServer, TestWorker } from "../../server/testing/test-server.ts";

export type LiveCase = { readonly personId: string; readonly caseId: string };

type Colleagues = { readonly officer: TestWorker; readonly second: TestWorker; readonly caseworker: TestWorker };

/** A screened person with a case that the caseworker carries. `second` confirms and assigns. */
export async function liveCase(test: TestServer, { officer, second, caseworker }: Colleagues): Promise<LiveCase> {
  const [personId, encounterId, caseId] = [randomUUID(), randomUUID(), randomUUID()];
  const [consentId, registrationId, screeningId] = [randomUUID(), randomUUID(), randomUUID()];
  const fill = async (sheetId: string, instrument: string, [aboutKind, aboutId]: [string, string], answers: object) => {
    await test.done(officer, "StartSheet", { sheetId, instrument, version: 1, aboutKind, aboutId, language: "fr" });
    await test.done(officer, "RecordAnswers", { sheetId, answers });
  };
  await test.done(officer, "OpenEncounter", { encounterId, country: "CH" });
  await fill(consentId, "consent", ["encounter", encounterId], {
    notice_version: "notice-1",
    notice_language: "fr",
    consent_language: "fr",
    given_by: "self",
    consent_method: "verbal-certified",
    agrees_screening: "yes",
    agrees_case_management: "yes",
  });
  await test.done(officer, "ConcludeSheet", { sheetId: consentId });
  await test.done(officer, "RecordConsent", { personId, sheetId: consentId, encounterId });
  await fill(registrationId, "registration", ["person", personId], {
    name: { given: "Testperson", family: "Alpha", script: "Latn" },
    birth_date: "2001-07-19",
    gender: "female",
    citizenships: ["SD"],
    languages: ["ar"],
  });
  await test.done(officer, "ConcludeSheet", { sheetId: registrationId });
  await test.done(officer, "RegisterPerson", { personId, sheetId: registrationId });
  await fill(screeningId, "trafficking-screening", ["person", personId], {
    acts: ["recruitment"],
    means_money: ["takes-earnings"],
    exploitation_types: ["forced-labour"],
    exploitation_status: "happened",
  });
  await test.done(officer, "RecommendScreening", {
    sheetId: screeningId,
    concluded: "possible-vot",
    reason: "Told of forced work.",
  });
  await test.done(second, "ConfirmScreening", { sheetId: screeningId, reason: "The account is consistent." });
  await test.done(officer, "OpenCase", { caseId, personId, channel: "triage", country: "CH", team: "north" });
  await test.done(second, "AssignCase", { caseId, assigneeId: caseworker.userId });
  return { personId, caseId };
}
