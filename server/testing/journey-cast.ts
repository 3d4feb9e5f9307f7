import type { OrganisationId } from "../../protection/basics/ids.ts";
import { openTestServer, type TestServer, type TestWorker } from "./test-server.ts";

/** An office and a shelter with everyone the journey needs. */
export async function journeyCast() {
  const test: TestServer = await openTestServer();
  const office: OrganisationId = await test.organisation("Test Office", "country-office");
  const shelter: OrganisationId = await test.organisation("Test Shelter", "ngo");
  return {
    test,
    office,
    shelter,
    responder: await test.worker(office, ["first-responder"]),
    officer: await test.worker(office, ["screening-officer"]),
    secondOfficer: await test.worker(office, ["screening-officer"]),
    caseworker: await test.worker(office, ["caseworker"]),
    supervisor: await test.worker(office, ["supervisor"]),
    provider: await test.worker(shelter, ["provider"]),
    /** A sheet begun and answered in one visit. */
    fill: async (worker: TestWorker, sheetId: string, instrument: string, about: [string, string], answers: object) => {
      const [aboutKind, aboutId] = about;
      await test.done(worker, "StartSheet", { sheetId, instrument, version: 1, aboutKind, aboutId, language: "fr" });
      await test.done(worker, "RecordAnswers", { sheetId, answers });
    },
  };
}
