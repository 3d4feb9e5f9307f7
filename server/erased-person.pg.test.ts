import { afterAll, beforeAll, expect, it } from "vitest";
import { asOrganisation } from "../store/database.ts";
import { openWalkedServer, type WalkedServer } from "./testing/walked-server.ts";

type Found = { readonly rows: readonly { readonly personId: string }[] };

let walked: WalkedServer;
let found: Found;
const name = "Testtext given";

beforeAll(async () => {
  walked = await openWalkedServer();
  const { test, ids, home } = walked;
  found = await search();
  await asOrganisation(test.house.store.database, home, (trx) =>
    trx
      .deleteFrom("stream_key")
      .where("organisation", "=", home)
      .where("stream_id", "in", [ids.person, ids.screening, ids.triage])
      .execute(),
  );
}, 120_000);
afterAll(() => walked.test.close());

async function search(): Promise<Found> {
  const { test, who } = walked;
  const headers = { authorization: `Bearer ${who("supervisor").token}` };
  const answer = await test.fastify.inject({ method: "POST", url: "/api/persons/search", headers, payload: { name } });
  expect(answer.statusCode).toBe(200);
  return answer.json();
}

it("who will be erased was found before", () => {
  expect(found.rows.map(({ personId }) => personId)).toContain(walked.ids.person);
});

it("an erased person is found by nobody, and those who sound alike are still found", async () => {
  const { test, ids, who } = walked;
  expect((await search()).rows).toEqual([]);
  expect((await test.show(who("supervisor"), `/api/persons/${ids.person}`)).status).toBe(404);
});

it("what was found by, and shown of, an erased person is gone from the lists", async () => {
  const { test, ids, home } = walked;
  const left = await asOrganisation(test.house.store.database, home, async (trx) => ({
    tokens: await trx.selectFrom("person_token").select("id").where("id", "=", ids.person).execute(),
    names: await trx.selectFrom("person_list").select("names").where("id", "=", ids.person).execute(),
  }));
  expect(left).toEqual({ tokens: [], names: [{ names: null }] });
});

it("a case and its story go on without an erased person", async () => {
  const { test, ids, who } = walked;
  const page = await test.show(who("caseworker"), `/api/cases/${ids.case}`);
  expect([page.status, page.body]).toMatchObject([200, { personId: ids.person, name: null, consents: [] }]);
  const story = await test.show<{ entries: { type: string; stream: { kind: string } }[] }>(
    who("caseworker"),
    `/api/cases/${ids.case}/timeline`,
  );
  expect(story.status).toBe(200);
  const told = story.body.entries;
  expect(told.map(({ type }) => type)).toContain("CaseOpened");
  expect(told.filter(({ stream }) => stream.kind === "person")).toEqual([]);
});

it("first contacts are listed without the triage that was erased", async () => {
  const { test, ids, who } = walked;
  const listed = await test.show(who("supervisor"), "/api/encounters");
  expect([listed.status, listed.body]).toMatchObject([
    200,
    { rows: [{ encounterId: ids.encounter, triage: { level: null } }] },
  ]);
  expect(test.faults).toEqual([]);
});
