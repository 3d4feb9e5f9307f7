import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asOrganisation } from "../../store/database.ts";
import { openDoor } from "../../door/open-door.ts";
import { answerCommands } from "../answer-commands.ts";
import { firstAdministratorLink } from "./first-administrator.ts";
import { answerInvite } from "./invite.ts";
import { ask, cookiesOf, goodPassword, openTestHouse, signIn, type TestHouse } from "./testing/test-house.ts";
import { setUpApp } from "./testing/set-up-app.ts";
import { newOrganisationLink } from "../../store/sign-in/one-time-links.ts";
import { answerWelcome } from "./welcome.ts";

let test: TestHouse;
let administrator = "";
let address = 0;

beforeAll(async () => {
  test = await openTestHouse();
  const door = openDoor(test.house.store, test.house.now, (_, fault) => {
    throw fault;
  });
  const house = { ...test.house, door };
  test.fastify.post("/api/welcome", (request, reply) => answerWelcome(house, request, reply));
  test.fastify.post("/api/invitations", (request, reply) => answerInvite(house, request, reply));
  answerCommands(test.fastify, house);
});
afterAll(() => test.close());

const tokenIn = (link: string) => new URLSearchParams(new URL(link).hash.slice(1)).get("token") ?? "";
const welcome = (body: object) => ask(test, "POST", "/api/welcome", { body });
const enter = async (email: string) => cookiesOf(await signIn(test, email, goodPassword, `192.0.2.${++address}`));
const me = (cookies: string) => ask(test, "GET", "/api/me", { cookies });
const invite = (cookies: string, body: object = {}) =>
  ask(test, "POST", "/api/invitations", {
    cookies,
    body: { email: "colleague@test.example", name: "Testperson Beta", roles: ["supervisor"], teams: [], ...body },
  });
const someone = { name: "Testperson Alpha", email: "first@test.example", password: goodPassword };

describe("the first administrator", () => {
  it("brings the organisation, once", async () => {
    const token = tokenIn((await firstAdministratorLink(test.house.signIn, test.house)) ?? "");
    const organisation = { organisationName: "House of Tests", organisationType: "ngo", country: "CH" };
    const weak = await welcome({ ...someone, ...organisation, token, password: "password1234" });
    expect([weak.statusCode, weak.json().code]).toEqual([422, "sign-in.password-too-common"]);
    for (const missing of ["organisationName", "organisationType", "country"] as const) {
      const { [missing]: _left, ...rest } = organisation;
      const incomplete = await welcome({ ...someone, ...rest, token });
      expect([incomplete.statusCode, incomplete.json().facts.places]).toEqual([400, `${missing}: invalid_type`]);
    }
    const wrongType = await welcome({ ...someone, ...organisation, token, organisationType: "circus" });
    expect(wrongType.statusCode).toBe(400);
    const came = await welcome({ ...someone, ...organisation, token });
    expect([came.statusCode, came.json()]).toEqual([201, { email: "first@test.example" }]);
    administrator = await enter("first@test.example");
    expect((await me(administrator)).json()).toMatchObject({
      organisation: { name: "House of Tests" },
      roles: ["administrator"],
      verbs: {},
      secondFactor: { needed: true, enrolled: false },
    });
    const byPasswordAlone = await invite(administrator);
    expect([byPasswordAlone.statusCode, byPasswordAlone.json().code]).toEqual([403, "access.second-factor-needed"]);
    administrator = (await setUpApp(test, administrator)).cookies;
    expect((await me(administrator)).json()).toMatchObject({ verbs: { "worker.invite": "organisation" } });
    const again = await welcome({ ...someone, token, email: "second@test.example" });
    expect([again.statusCode, again.headers["content-type"]]).toEqual([404, "application/problem+json; charset=utf-8"]);
  });
});

describe("one link, followed many times", () => {
  const founding = { organisationName: "House of Founders", organisationType: "ngo", country: "CH" };
  const newLink = async () =>
    tokenIn(await newOrganisationLink(test.house.signIn.database, test.clock.now, "http://x"));
  // The directory of organisations is open to every house, so any fence shows it.
  const organisations = async () =>
    (
      await asOrganisation(test.house.store.database, randomUUID(), (trx) =>
        trx.selectFrom("organisation_list").select("name").where("name", "like", "House of Founders%").execute(),
      )
    ).map(({ name }) => name);
  let asked = 0;
  const follow = (token: string) => {
    const [email, organisationName] = [`founder${++asked}@test.example`, `House of Founders ${asked}`];
    return welcome({ ...someone, ...founding, token, email, organisationName });
  };

  it("by five at once, founds one organisation with one administrator", async () => {
    const token = await newLink();
    const answers = await Promise.all(Array.from({ length: 5 }, () => follow(token)));
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([201, 404, 404, 404, 404]);
    expect(await organisations()).toHaveLength(1);
  });

  it("goes on where it broke off half-way", async () => {
    const token = await newLink();
    const before = await organisations();
    const { database } = test.house.signIn;
    // The person cannot be kept, after the organisation was.
    await sql`alter table "account" add constraint nobody_now check ("userId" is null) not valid`.execute(database);
    expect((await follow(token)).statusCode).toBe(500);
    await sql`alter table "account" drop constraint nobody_now`.execute(database);
    expect(await organisations()).toHaveLength(before.length + 1);
    expect((await follow(token)).statusCode).toBe(201);
    expect(await organisations()).toHaveLength(before.length + 1);
    const cookies = await enter(`founder${asked}@test.example`);
    expect((await me(cookies)).json()).toMatchObject({ roles: ["administrator"] });
  });
});

describe("a colleague", () => {
  it("comes by a link, with the roles they were given, until deactivated", async () => {
    const { link, userId } = (await invite(administrator)).json();
    expect(link).toMatch(/\/welcome#token=[\w-]{43}$/);
    const body = { ...someone, token: tokenIn(link), name: "Testperson Beta" };
    // Whoever comes by the link alone is not yet the colleague whom it was meant for.
    const another = await welcome({ ...body, email: "stranger@test.example" });
    expect([another.statusCode, another.json().code]).toEqual([422, "sign-in.email-not-invited"]);
    expect((await welcome({ ...body, email: "Colleague@test.example" })).statusCode).toBe(201);
    expect((await welcome({ ...body, email: "colleague@test.example" })).statusCode).toBe(404);
    const again = (await invite(administrator)).json().link;
    const taken = await welcome({ ...body, token: tokenIn(again), email: "colleague@test.example" });
    expect(taken.json().code).toBe("sign-in.email-taken");
    const cookies = await enter("colleague@test.example");
    expect((await me(cookies)).json()).toMatchObject({
      user: { id: userId },
      roles: ["supervisor"],
      secondFactor: { needed: true },
    });

    const { organisation } = (await me(administrator)).json();
    const envelope = {
      id: randomUUID(),
      version: 1,
      madeAt: test.clock.now,
      deviceId: "test",
      payload: { organisationId: organisation.id, userId },
    };
    const ended = await ask(test, "POST", "/api/commands/deactivate-worker", {
      cookies: administrator,
      body: envelope,
    });
    expect(ended.json().status).toBe("accepted");
    expect((await me(cookies)).statusCode).toBe(401);
    expect((await me(await enter("colleague@test.example"))).statusCode).toBe(401);
  });

  it("is invited by an administrator alone, into roles there are", async () => {
    const email = "responder@test.example";
    const { link } = (await invite(administrator, { email, roles: ["first-responder"] })).json();
    await welcome({ ...someone, token: tokenIn(link), email });
    expect((await invite(await enter("responder@test.example"))).json().code).toBe("access.not-permitted");
    expect((await invite(administrator, { roles: ["emperor"] })).statusCode).toBe(400);
    expect((await ask(test, "POST", "/api/invitations", { body: {} })).statusCode).toBe(401);
  });
});

it("a made-up link is answered as a used one", async () => {
  const made = await welcome({ ...someone, token: "A".repeat(43), email: "made-up@test.example" });
  expect(made.statusCode).toBe(404);
});
