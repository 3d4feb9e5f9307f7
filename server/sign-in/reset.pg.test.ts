import { afterAll, beforeAll, expect, it } from "vitest";
import { openTestServer, testPassword, type TestServer, type TestWorker } from "../testing/test-server.ts";
import { sql } from "kysely";
import { resetLink } from "../../store/sign-in/one-time-links.ts";

let test: TestServer;
let administrator: TestWorker;
let caseworker: TestWorker;

beforeAll(async () => {
  test = await openTestServer();
  const organisation = await test.organisation("House of Tests");
  administrator = await test.worker(organisation, ["administrator"]);
  caseworker = await test.worker(organisation, ["caseworker"]);
});
afterAll(() => test.close());

const post = (url: string, body: object, worker?: TestWorker) =>
  test.fastify.inject({
    method: "POST",
    url,
    payload: body,
    headers: { origin: test.house.origin, ...(worker && { authorization: `Bearer ${worker.token}` }) },
  });
const makeReset = (worker: TestWorker, userId: string) => post("/api/resets", { userId }, worker);
const tokenIn = (link: string) => new URLSearchParams(new URL(link).hash.slice(1)).get("token") ?? "";
const signIn = (email: string, password: string) => post("/api/auth/sign-in/email", { email, password });
const sessionsOf = async (userId: string) =>
  (await test.house.signIn.database.selectFrom("session").select("id").where("userId", "=", userId).execute()).length;

it("a link sets a new password, takes the second factor away and ends every session, once", async () => {
  await signIn(administrator.email, testPassword);
  const made = await makeReset(administrator, caseworker.userId);
  expect([made.statusCode, made.json().link]).toEqual([
    201,
    expect.stringMatching(/\/welcome#token=[\w-]{43}&reset=1$/),
  ]);
  const token = tokenIn(made.json().link);
  expect((await post("/api/resets/use", { token, password: "password1234" })).json().code).toBe(
    "sign-in.password-too-common",
  );
  const used = await post("/api/resets/use", { token, password: "seven paper boats" });
  expect([used.statusCode, used.json()]).toEqual([200, { email: caseworker.email }]);
  expect(await sessionsOf(caseworker.userId)).toBe(0);
  expect((await signIn(caseworker.email, testPassword)).statusCode).toBe(401);
  const entered = await signIn(caseworker.email, "seven paper boats");
  expect([entered.statusCode, entered.json().twoFactorRedirect]).toEqual([200, undefined]);
  const cookie = entered.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join("; ");
  const me = await test.fastify.inject({ method: "GET", url: "/api/me", headers: { cookie } });
  // Nobody sees a case by a new password alone.
  expect(me.json()).toMatchObject({ secondFactor: { needed: true, enrolled: false }, verbs: {} });
  expect((await post("/api/resets/use", { token, password: "eight paper boats" })).statusCode).toBe(404);
});

it("ends the tokens by which scripts acted as the person", async () => {
  const other = await test.worker(administrator.organisationId, ["caseworker"]);
  const token = tokenIn((await makeReset(administrator, other.userId)).json().link);
  expect((await test.show(other, "/api/me")).status).toBe(200);
  expect((await post("/api/resets/use", { token, password: "eleven paper boats" })).statusCode).toBe(200);
  expect((await test.show(other, "/api/me")).status).toBe(401);
});

it("a newer link ends the older, and both end within a day", async () => {
  const older = tokenIn((await makeReset(administrator, caseworker.userId)).json().link);
  const newer = tokenIn((await makeReset(administrator, caseworker.userId)).json().link);
  expect((await post("/api/resets/use", { token: older, password: "nine paper boats" })).statusCode).toBe(404);
  const { now } = test.clock;
  test.clock.now = new Date(Date.parse(now) + 25 * 3_600_000).toISOString();
  expect((await post("/api/resets/use", { token: newer, password: "nine paper boats" })).statusCode).toBe(404);
  test.clock.now = now;
});

it("who made a link for whom is kept, and the application cannot remove it", async () => {
  const { database } = test.house.signIn;
  const { rows } =
    await sql`select asked_by, user_id, used_at is not null as used from reset order by made_at limit 1`.execute(
      database,
    );
  expect(rows).toEqual([{ asked_by: administrator.userId, user_id: caseworker.userId, used: true }]);
  await expect(sql`delete from reset`.execute(database)).rejects.toThrow(/permission denied/);
});

it("is for an administrator, for others, and for those of the same house", async () => {
  const answer = async (worker: TestWorker, userId: string) => (await makeReset(worker, userId)).json().code;
  const colleague = await test.worker(administrator.organisationId, ["caseworker"]);
  expect(await answer(colleague, administrator.userId)).toBe("access.not-permitted");
  expect(await answer(administrator, administrator.userId)).toBe("sign-in.reset-own");
  const stranger = await test.worker(await test.organisation("House of Others"), ["caseworker"]);
  expect(await answer(administrator, stranger.userId)).toBe("access.not-reachable");
  expect(await answer(administrator, "3a2f4a3c-4a3e-4d55-8d7f-1b7a2c118b6f")).toBe("access.not-reachable");
  const { organisationId, userId } = caseworker;
  await test.done(administrator, "DeactivateWorker", { organisationId, userId });
  expect(await answer(administrator, userId)).toBe("access.not-reachable");
  expect((await post("/api/resets", { userId })).statusCode).toBe(401);
});

it("an operator helps the only administrator, by the same kind of link", async () => {
  const { userId, organisationId, email } = administrator;
  const { link } = await resetLink(test.house.signIn.database, test.house.now(), test.house.origin, {
    userId,
    organisationId,
    askedBy: userId,
  });
  expect((await post("/api/resets/use", { token: tokenIn(link), password: "ten paper boats" })).json()).toEqual({
    email,
  });
});

it("a link that knows the way alone, by an administrator whose second factor was not shown, is refused", async () => {
  const guarded = await test.worker(administrator.organisationId, ["administrator"]);
  const colleague = await test.worker(administrator.organisationId, ["caseworker"]);
  await sql`update "user" set "twoFactorEnabled" = false where id = ${guarded.userId}`.execute(
    test.house.signIn.database,
  );
  const entered = await signIn(guarded.email, testPassword);
  await sql`update "user" set "twoFactorEnabled" = true where id = ${guarded.userId}`.execute(
    test.house.signIn.database,
  );
  const cookie = entered.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join("; ");
  const headers = { origin: test.house.origin, cookie };
  const answer = await test.fastify.inject({
    method: "POST",
    url: "/api/resets",
    payload: { userId: colleague.userId },
    headers,
  });
  expect(answer.json().code).toBe("access.second-factor-needed");
});

it("is told to the person, and to whoever watches over readings", async () => {
  const { organisationId } = administrator;
  const renewed = await test.worker(organisationId, ["caseworker"]);
  const officer = await test.worker(organisationId, ["data-protection-officer"]);
  const other = await test.worker(organisationId, ["administrator"]);
  await makeReset(other, renewed.userId);
  const token = tokenIn((await makeReset(other, renewed.userId)).json().link);
  await post("/api/resets/use", { token, password: "thirteen paper boats" });
  const entered = await signIn(renewed.email, "thirteen paper boats");
  const cookie = entered.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join("; ");
  const me = async (headers: Record<string, string>) =>
    (await test.fastify.inject({ url: "/api/me", headers })).json().renewed;
  expect(await me({ cookie })).toEqual({ at: test.clock.now, byName: "Testperson administrator" });
  expect(await me({ authorization: `Bearer ${officer.token}` })).toBeNull();
  type Rows = { readonly rows: readonly { readonly userId: string; readonly usedAt: string | null }[] };
  const { body } = await test.show<Rows>(officer, "/api/resets");
  const theirs = body.rows.filter(({ userId }) => userId === renewed.userId);
  expect(theirs).toHaveLength(2);
  expect(theirs).toContainEqual({
    userId: renewed.userId,
    userName: "Testperson caseworker",
    askedBy: other.userId,
    askedByName: "Testperson administrator",
    madeAt: test.clock.now,
    usedAt: test.clock.now,
  });
  // The first link ended when the second was made: nobody came by it.
  expect(theirs.map(({ usedAt }) => usedAt)).toContain(null);
  expect((await test.show(other, "/api/resets")).status).toBe(403);
  const stranger = await test.worker(await test.organisation("House of Strangers"), ["data-protection-officer"]);
  expect((await test.show<Rows>(stranger, "/api/resets")).body.rows).toEqual([]);
});
