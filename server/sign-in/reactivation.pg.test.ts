import { afterAll, beforeAll, expect, it } from "vitest";
import { asOrganisation } from "../../store/database.ts";
import { rebuildLists } from "../../store/lists/rebuild-lists.ts";
import { makeApiToken } from "../../store/sign-in/api-tokens.ts";
import { resetLink } from "../../store/sign-in/one-time-links.ts";
import { openTestServer, testPassword, type TestServer, type TestWorker } from "../testing/test-server.ts";

let test: TestServer;
let administrator: TestWorker;
let responder: TestWorker;
let cookie = "";

const signIn = async () => {
  const { cookies } = await test.fastify.inject({
    method: "POST",
    url: "/api/auth/sign-in/email",
    headers: { origin: test.house.origin },
    payload: { email: responder.email, password: testPassword },
  });
  return cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join("; ");
};
const byCookie = async (shown: string) =>
  (await test.fastify.inject({ url: "/api/me", headers: { cookie: shown } })).statusCode;
const byToken = async () => (await test.show(responder, "/api/me")).status;
const later = (minutes: number) => {
  test.clock.now = new Date(Date.now() + minutes * 60_000).toISOString();
};

beforeAll(async () => {
  test = await openTestServer();
  // Sessions are dated by the machine's own clock; what is decided here comes after them.
  const organisation = await test.organisation("House of Tests");
  administrator = await test.worker(organisation, ["administrator"]);
  responder = await test.worker(organisation, ["first-responder"]);
  await test.house.signIn.database
    .updateTable("user")
    .set({ twoFactorEnabled: false })
    .where("id", "=", responder.userId)
    .execute();
  cookie = await signIn();
});
afterAll(() => test.close());

it("whoever is deactivated and comes back signs in anew; no session, token or link of before counts again", async () => {
  const { organisationId, userId } = responder;
  expect([await byCookie(cookie), await byToken()]).toEqual([200, 200]);
  const { link } = await resetLink(test.house.signIn.database, test.house.now(), test.house.origin, {
    userId,
    organisationId,
    askedBy: administrator.userId,
  });
  later(1);
  await test.done(administrator, "DeactivateWorker", { organisationId, userId });
  expect([await byCookie(cookie), await byToken()]).toEqual([401, 401]);
  later(2);
  await test.done(administrator, "ReactivateWorker", { organisationId, userId });
  expect([await byCookie(cookie), await byToken()]).toEqual([401, 401]);
  const token = new URLSearchParams(new URL(link).hash.slice(1)).get("token");
  const used = await test.fastify.inject({
    method: "POST",
    url: "/api/resets/use",
    payload: { token, password: "twelve paper boats" },
  });
  expect(used.statusCode).toBe(404);

  later(3);
  const { token: fresh } = await makeApiToken(test.house.signIn.database, {
    userId,
    label: "after",
    now: test.clock.now,
    expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
  });
  responder = { ...responder, token: fresh };
  expect(await byToken()).toBe(200);
  await test.house.signIn.database
    .updateTable("session")
    .set({ createdAt: test.clock.now })
    .where("userId", "=", userId)
    .execute();
  expect(await byCookie(cookie)).toBe(200);
});

it("lists made anew say the same", async () => {
  const { database, vault } = test.house.store;
  const found = () =>
    asOrganisation(database, responder.organisationId, (trx) =>
      trx.selectFrom("worker_list").selectAll().where("user_id", "=", responder.userId).execute(),
    );
  const before = await found();
  expect(before[0]?.reactivated_at?.toISOString().slice(0, 16)).toBe(
    new Date(Date.now() + 2 * 60_000).toISOString().slice(0, 16),
  );
  await rebuildLists(database, vault, responder.organisationId, () => undefined);
  expect(await found()).toEqual(before);
});
