import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestServer, type TestServer, type TestWorker } from "./testing/test-server.ts";

let test: TestServer;
let screener: TestWorker;

beforeAll(async () => {
  test = await openTestServer();
  screener = await test.worker(await test.organisation("House of Tests"), ["screening-officer", "caseworker"]);
});
afterAll(() => test.close());

type Body = { readonly payload: string | object; readonly type?: string };

async function send(url: string, { payload, type = "application/json" }: Body) {
  const headers = { authorization: `Bearer ${screener.token}`, "content-type": type };
  const answer = await test.fastify.inject({ method: "POST", url, headers, payload });
  expect(answer.headers["content-type"]).toMatch(/^application\/(problem\+)?json; charset=utf-8$/);
  return { status: answer.statusCode, body: answer.json(), text: answer.body };
}

const envelope = (name: string, payload: object, more: object = {}) => ({
  id: randomUUID(),
  name,
  version: 1,
  madeAt: test.clock.now,
  deviceId: "test",
  payload,
  ...more,
});
const openEncounter = () => envelope("OpenEncounter", { encounterId: randomUUID(), country: "CH" });

/** What the server says of one envelope, at its own path: the status is then HTTP's. */
async function one(sent: ReturnType<typeof envelope>) {
  const { name, ...single } = sent;
  const path = name.replaceAll(/(?!^)([A-Z])/g, "-$1").toLowerCase();
  return send(`/api/commands/${path}`, { payload: single });
}

it("nobody is told how a command would have to look", async () => {
  for (const url of ["/api/commands", "/api/commands/open-case"]) {
    const answer = await test.fastify.inject({ method: "POST", url, payload: { envelopes: "Testperson" } });
    expect([url, answer.statusCode, answer.json().code]).toEqual([url, 401, "access.not-signed-in"]);
  }
});

it("signing in takes words and yes or no, nothing that holds more", async () => {
  for (const payload of [
    { email: { is: "Testperson" } },
    { email: ["Testperson"] },
    ["Testperson"],
    { code: 1 },
    "x",
  ]) {
    const { status, body } = await send("/api/auth/sign-in/email", { payload: JSON.stringify(payload) });
    expect([payload, status, body.code]).toEqual([payload, 400, "input.invalid"]);
  }
});

describe("a body", () => {
  it("of ten megabytes is not read", async () => {
    const { status, body } = await send("/api/commands", {
      payload: JSON.stringify({ envelopes: ["x".repeat(10_000_000)] }),
    });
    expect([status, body.code, body.facts]).toEqual([413, "input.too-large", { megabytes: 2 }]);
  });

  it.each([
    ["that is not JSON", "{ Testperson", "application/json"],
    ["that is empty", "", "application/json"],
    ["that nests without end", `{"a":${"[".repeat(65)}"Testperson"${"]".repeat(65)}}`, "application/json"],
    ["that would change what objects are", '{"__proto__": {"isAdministrator": true}}', "application/json"],
    ["of a form", "name=Testperson", "application/x-www-form-urlencoded"],
    ["of plain text", "Testperson", "text/plain"],
    ["of another kind", "<Testperson/>", "application/xml"],
  ])("%s is refused and not repeated", async (_kind, payload, type) => {
    const { status, body, text } = await send("/api/commands", { payload, type });
    expect([status, body.code]).toEqual([400, "input.not-json"]);
    expect(text).not.toContain("Testperson");
  });

  it("of more than a thousand envelopes is refused whole", async () => {
    const envelopes = Array.from({ length: 1001 }, openEncounter);
    const { status, body } = await send("/api/commands", { payload: { envelopes } });
    expect([status, body.code, body.facts.places]).toEqual([400, "input.invalid", "envelopes: too_big"]);
    expect((await test.show(screener, "/api/encounters")).body).toMatchObject({ rows: [] });
  });

  it("with a field nobody knows is refused", async () => {
    const { status, body, text } = await send("/api/commands", {
      payload: { envelopes: [openEncounter()], marker: "Testperson" },
    });
    expect([status, body.code, text.includes("marker")]).toEqual([400, "input.invalid", false]);
  });
});

describe("an address", () => {
  it.each(["/api/nothing", "/api/commands/abolish-everything", "/api/auth/sign-up/email", "/elsewhere"])(
    "%s that does not exist says so",
    async (url) => {
      const { status, body } = await send(url, { payload: {} });
      expect([status, body.code]).toEqual([404, "access.no-such-path"]);
    },
  );

  it("that is asked for something nobody knows says so", async () => {
    expect(await test.show(screener, "/api/cases?sort=name")).toMatchObject({
      status: 400,
      body: { code: "input.invalid" },
    });
  });

  it.each(["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"] as const)("takes no %s", async (method) => {
    for (const url of ["/api/commands", "/api/cases", "/api/me", "/"]) {
      // `as`: light-my-request's list of methods leaves TRACE out, which is what is tried.
      const answer = await test.fastify.inject({
        method: method as "PUT",
        url,
        headers: { authorization: `Bearer ${screener.token}` },
      });
      expect([method, url, answer.statusCode]).toEqual([method, url, 404]);
      expect(answer.body).not.toContain(screener.token);
    }
  });
});

describe("a command", () => {
  it("sent again is answered as before, and with other bytes under its id is refused", async () => {
    const sent = openEncounter();
    const first = await one(sent);
    expect([first.status, first.body.status]).toEqual([200, "accepted"]);
    expect((await one(sent)).body).toEqual(first.body);
    const other = await one({ ...sent, payload: { ...sent.payload, country: "FR" } });
    expect([other.status, other.body.code]).toEqual([409, "door.id-reused"]);
  });

  it("that nobody knows is refused in a batch, and the others are not", async () => {
    const { body } = await send("/api/commands", {
      payload: { envelopes: [envelope("AbolishEverything", {}), openEncounter()] },
    });
    expect(body.answers.map((answer: { status: string }) => answer.status)).toEqual(["refused", "accepted"]);
  });

  it.each([
    ["an id that is none", { encounterId: "Testperson", country: "CH" }],
    ["a country that is none", { encounterId: "0b6f6f0e-3f4c-4a3e-9d55-0d7f1b7a2c11", country: "Testland" }],
    ["a number for a word", { encounterId: "0b6f6f0e-3f4c-4a3e-9d55-0d7f1b7a2c11", country: 41 }],
    [
      "a field that nobody knows",
      { encounterId: "0b6f6f0e-3f4c-4a3e-9d55-0d7f1b7a2c11", country: "CH", surname: "Testperson" },
    ],
  ])("with %s is refused by place, never by what was sent", async (_kind, payload) => {
    const { status, body, text } = await one(envelope("OpenEncounter", payload));
    expect([status, body.code]).toEqual([400, "input.invalid"]);
    expect(text).not.toMatch(/Test(person|land)/);
  });
});

describe("an answer", () => {
  const sheetId = randomUUID();
  beforeAll(async () => {
    const encounterId = randomUUID();
    await test.done(screener, "OpenEncounter", { encounterId, country: "CH" });
    const consent = randomUUID();
    await test.done(screener, "StartSheet", {
      sheetId: consent,
      instrument: "consent",
      version: 1,
      aboutKind: "encounter",
      aboutId: encounterId,
      language: "en",
    });
    const said = {
      notice_version: "notice-1",
      notice_language: "en",
      consent_language: "en",
      given_by: "self",
      consent_method: "written",
      agrees_screening: "yes",
    };
    await test.done(screener, "RecordAnswers", { sheetId: consent, answers: said });
    await test.done(screener, "ConcludeSheet", { sheetId: consent });
    const personId = randomUUID();
    await test.done(screener, "RecordConsent", { personId, sheetId: consent, encounterId });
    await test.done(screener, "StartSheet", {
      sheetId,
      instrument: "registration",
      version: 1,
      aboutKind: "person",
      aboutId: personId,
      language: "en",
    });
  });

  it.each([
    ["of a wrong type", { birth_date: "Testperson" }, 422, "instruments.wrong-type"],
    ["that is a number where a word belongs", { birth_date: 41 }, 422, "instruments.wrong-type"],
    ["to an unknown question", { favourite_colour: "Testperson" }, 422, "instruments.unknown-question"],
    ["that no option has", { gender: "Testperson" }, 422, "instruments.unknown-option"],
    ["with a date in the future", { birth_date: "2999-01-01" }, 422, "instruments.date-in-future"],
    ["that is a thing", { birth_date: { Testperson: true } }, 400, "input.invalid"],
  ])("%s is refused, and nothing of it kept", async (_kind, answers, status, code) => {
    const before = (await test.show(screener, `/api/sheets/${sheetId}`)).body;
    const refused = await one(envelope("RecordAnswers", { sheetId, answers }));
    expect([refused.status, refused.body.code]).toEqual([status, code]);
    expect(refused.text).not.toContain("Testperson");
    expect((await test.show(screener, `/api/sheets/${sheetId}`)).body).toEqual(before);
  });
});
