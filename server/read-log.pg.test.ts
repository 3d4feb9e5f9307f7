import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { asOrganisation } from "../store/database.ts";
import { openWalkedServer, type WalkedServer } from "./testing/walked-server.ts";
import type { TestWorker } from "./testing/test-server.ts";

let walked: WalkedServer;
/** A first contact that led to nobody known yet, with its triage. */
const [unknownContact, unknownTriage] = [randomUUID(), randomUUID()];
let seen: ReadonlySet<string>;

beforeAll(async () => {
  walked = await openWalkedServer();
  const { test, who } = walked;
  const responder = who("first-responder");
  await test.done(responder, "OpenEncounter", { encounterId: unknownContact, country: "CH" });
  const sheet = { instrument: "rapid-triage", version: 1, language: "fr", aboutKind: "encounter" };
  await test.done(responder, "StartSheet", { sheetId: unknownTriage, ...sheet, aboutId: unknownContact });
}, 120_000);
afterAll(() => walked.test.close());
beforeEach(async () => {
  seen = new Set((await rows()).map(({ id }) => id));
});

async function rows() {
  const { test, home, partner } = walked;
  const of = (organisation: string) =>
    asOrganisation(test.house.store.database, organisation, (trx) => trx.selectFrom("read_log").selectAll().execute());
  return [...(await of(home)), ...(await of(partner))];
}

/** What one reading left in the access log: exactly one row. */
async function logged(worker: TestWorker, path: string) {
  expect((await walked.test.show(worker, path)).status).toBe(200);
  return theOneRow();
}

async function theOneRow() {
  const fresh = (await rows()).filter(({ id }) => !seen.has(id));
  expect(fresh).toHaveLength(1);
  const { verb, why, person_ids } = fresh[0] ?? { verb: "", why: "", person_ids: [] };
  return { verb, why, people: person_ids.toSorted() };
}

describe("who was shown whom is written down", () => {
  it("for a sheet about a first contact: whom it led to, or the contact itself while nobody is known", async () => {
    const { ids, who } = walked;
    const about = (id: string) => ({ verb: "sheet.read", people: [id] });
    expect(await logged(who("supervisor"), `/api/sheets/${ids.triage}`)).toMatchObject(about(ids.person));
    seen = new Set((await rows()).map(({ id }) => id));
    expect(await logged(who("supervisor"), `/api/sheets/${unknownTriage}`)).toMatchObject(about(unknownContact));
  });

  it("for a sheet about a case: its person", async () => {
    const { ids, who } = walked;
    const entry = await logged(who("caseworker"), `/api/sheets/${ids.needs}`);
    expect(entry).toMatchObject({ verb: "sheet.read", people: [ids.person] });
  });

  it("for the lists of sheets, about one thing or in one stage", async () => {
    const { ids, who } = walked;
    for (const [query, people] of [
      [`about=${ids.encounter}`, [ids.person]],
      [`about=${unknownContact}`, [unknownContact]],
      ["stage=confirmed", [ids.person]],
    ] as const) {
      seen = new Set((await rows()).map(({ id }) => id));
      const entry = await logged(who("supervisor"), `/api/sheets?${query}`);
      expect([query, entry]).toMatchObject([query, { verb: "sheet.read", people }]);
    }
  });

  it("for the first contacts of the day and for one of them", async () => {
    const { ids, who } = walked;
    const all = await logged(who("supervisor"), "/api/encounters");
    expect(all).toMatchObject({ verb: "encounter.read", people: [ids.person, unknownContact].toSorted() });
    for (const [id, people] of [
      [ids.encounter, [ids.person]],
      [unknownContact, [unknownContact]],
    ] as const) {
      seen = new Set((await rows()).map((row) => row.id));
      expect(await logged(who("supervisor"), `/api/encounters/${id}`)).toMatchObject({ people });
    }
  });

  it("for referrals on both sides: our person, and on theirs the referral", async () => {
    const { ids, who, provider } = walked;
    expect(await logged(provider, "/api/referrals")).toMatchObject({ verb: "referral.list", people: [ids.referral] });
    seen = new Set((await rows()).map(({ id }) => id));
    expect(await logged(who("caseworker"), "/api/referrals")).toMatchObject({ people: [ids.person] });
  });

  it("for a list of cases, also to a reader who is shown no names", async () => {
    const { test, ids, home } = walked;
    const nameless = await test.worker(home, ["programme-manager"]);
    expect(await logged(nameless, "/api/cases")).toMatchObject({ verb: "case.list", people: [ids.person] });
  });

  it("for a search by name, also one that found nobody; the name itself is not written down", async () => {
    const { test, who } = walked;
    const headers = { authorization: `Bearer ${who("supervisor").token}` };
    const payload = { name: "Qzxwv Testnobody" };
    const found = await test.fastify.inject({ method: "POST", url: "/api/persons/search", headers, payload });
    expect(found.json()).toMatchObject({ rows: [] });
    expect(await theOneRow()).toEqual({ verb: "person.search", why: "search", people: [] });
    const everything = JSON.stringify(await rows());
    expect(everything).not.toContain("Qzxwv");
  });
});
