import { afterAll, beforeAll, expect, it } from "vitest";
import { openWalkedServer, type WalkedServer } from "./testing/walked-server.ts";
import type { TestWorker } from "./testing/test-server.ts";

let walked: WalkedServer;
beforeAll(async () => {
  walked = await openWalkedServer();
}, 120_000);
afterAll(() => walked.test.close());

async function search(worker: TestWorker, payload: object = { name: "Testtext" }) {
  const headers = { authorization: `Bearer ${worker.token}` };
  const answer = await walked.test.fastify.inject({ method: "POST", url: "/api/persons/search", headers, payload });
  return { status: answer.statusCode, body: answer.json<{ code?: string }>() };
}

it("nobody looks for more than sixty names an hour: that would be browsing", async () => {
  const { test, who } = walked;
  const worker = who("caseworker");
  // What could not be asked is not counted.
  expect((await search(worker, { name: "" })).status).toBe(400);
  const found = await Promise.all(Array.from({ length: 60 }, () => search(worker)));
  expect(new Set(found.map(({ status }) => status))).toEqual(new Set([200]));
  expect(await search(worker)).toMatchObject({ status: 429, body: { code: "access.too-many" } });
  expect((await search(who("supervisor"))).status).toBe(200);
  const began = test.clock.now;
  test.clock.now = "2026-11-21T10:00:00.000Z";
  expect((await search(worker)).status).toBe(200);
  test.clock.now = began;
});

it("looking for names does not use up the tries of a token, nor the other way round", async () => {
  const { test, who } = walked;
  const worker = who("supervisor");
  const go = async () => {
    const headers = { authorization: `Bearer ${worker.token}` };
    const payload = { code: "WRONGONE" };
    return (await test.fastify.inject({ method: "POST", url: "/api/encounters/continue", headers, payload }))
      .statusCode;
  };
  for (let turn = 0; turn < 12; turn++) expect((await search(worker)).status).toBe(200);
  const tries: number[] = [];
  for (let turn = 0; turn < 11; turn++) tries.push(await go());
  expect(tries.slice(0, 10).includes(429)).toBe(false);
  expect(tries[10]).toBe(429);
  expect((await search(worker)).status).toBe(200);
});
