import { afterAll, beforeAll, expect, it } from "vitest";
import pino from "pino";
import type { FastifyInstance } from "fastify";
import { makeServer } from "./make-server.ts";
import { openTestServer, type TestServer, type TestWorker } from "./testing/test-server.ts";

let test: TestServer;
let server: FastifyInstance;
let one: TestWorker;
let other: TestWorker;
const proxy = "10.0.0.5";

beforeAll(async () => {
  test = await openTestServer();
  const organisation = await test.organisation("House of Tests");
  one = await test.worker(organisation, ["caseworker"]);
  other = await test.worker(organisation, ["caseworker"]);
  server = await makeServer({
    house: test.house,
    log: pino({ level: "silent" }),
    perMinute: 15,
    proxies: [proxy],
  });
});
afterAll(async () => {
  await server.close();
  await test.close();
});

async function statuses(times: number, ask: (time: number) => Promise<{ readonly statusCode: number }>) {
  const found: number[] = [];
  for (let time = 0; time < times; time++) found.push((await ask(time)).statusCode);
  return found;
}
const me = (token: string, address: string) =>
  server.inject({ url: "/api/me", remoteAddress: address, headers: { authorization: `Bearer ${token}` } });
const guess = (remoteAddress: string, from: string, email: string) =>
  server.inject({
    method: "POST",
    url: "/api/auth/sign-in/email",
    remoteAddress,
    headers: { origin: test.house.origin, "x-forwarded-for": from },
    payload: { email, password: "whatever whatever" },
  });

it("one who tries passwords behind the proxy keeps nobody else from signing in", async () => {
  const tried = await statuses(12, (time) => guess(proxy, "203.0.113.1", `one${time}@example.org`));
  expect(tried.filter((status) => status === 429).length).toBeGreaterThan(0);
  expect((await guess(proxy, "203.0.113.2", "two@example.org")).statusCode).toBe(401);
});

it("what a stranger claims about their address counts for nothing", async () => {
  const tried = await statuses(14, (time) => guess("198.51.100.9", `203.0.113.${time + 50}`, `x${time}@example.org`));
  expect(tried.filter((status) => status === 429).length).toBeGreaterThan(0);
});

it("those who are signed in are counted each by themselves, and a made-up token is nobody's", async () => {
  const office = "198.51.100.20";
  expect((await me(one.token, office)).statusCode).toBe(200);
  expect((await me(other.token, office)).statusCode).toBe(200);
  expect(await statuses(15, () => me(one.token, office))).toEqual(Array.from({ length: 15 }, () => 200));
  expect((await me(one.token, office)).statusCode).toBe(429);
  expect((await me(one.token, "198.51.100.21")).statusCode).toBe(429);
  expect((await me(other.token, office)).statusCode).toBe(200);

  const madeUp = await statuses(16, (time) => me(`amparo_${"x".repeat(30)}${time}`, "198.51.100.22"));
  expect(madeUp.at(-1)).toBe(429);
});
