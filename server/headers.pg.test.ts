import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance, LightMyRequestResponse } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import pino from "pino";
import { commands } from "../protection/commands.ts";
import { readRoutes } from "../reading/read-routes.ts";
import { pathOf } from "./answer-commands.ts";
import { makeServer } from "./make-server.ts";
import { openTestServer, testPassword, type TestServer, type TestWorker } from "./testing/test-server.ts";

let test: TestServer;
let worker: TestWorker;
let dist: string;

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), "amparo-dist-"));
  mkdirSync(join(dist, "assets"));
  writeFileSync(join(dist, "index.html"), `<title>Amparo</title><style nonce="__NONCE__"></style>`);
  writeFileSync(join(dist, "assets", "app.js"), `"${"x".repeat(5000)}"`);
  test = await openTestServer({ dist });
  worker = await test.worker(await test.organisation("House of Tests"), ["administrator"]);
});
afterAll(async () => {
  await test.close();
  rmSync(dist, { recursive: true, force: true });
});

const anId = "0b6f6f0e-3f4c-4a3e-9d55-0d7f1b7a2c11";
const own = [
  "/api/me",
  "/api/health",
  "/metrics",
  "/api/shell",
  "/api/openapi.json",
  "/api/nothing",
  "/",
  "/cases",
  "/assets/app.js",
  "/assets/none.js",
];
const reads = [
  ...own,
  "/api/auth/get-session",
  "/api/auth/list-sessions",
  ...readRoutes.filter(({ asked }) => asked !== "in-body").map(({ path }) => path.replaceAll(/:[A-Za-z]+/g, anId)),
];
const writes = [
  ...commands.map(({ name }) => pathOf(name)),
  "/api/commands",
  "/api/welcome",
  "/api/invitations",
  "/api/resets",
  "/api/resets/use",
  "/api/encounters/continue",
  "/api/persons/search",
  "/api/auth/sign-in/email",
  "/api/auth/sign-out",
  "/api/auth/two-factor/verify-totp",
  "/nowhere",
];

/** Every address as nobody and as someone: an error must be as guarded as an answer. */
async function everyAnswer(see: (answer: LightMyRequestResponse, at: string) => void): Promise<void> {
  for (const authorization of [undefined, `Bearer ${worker.token}`]) {
    const headers = authorization ? { authorization } : {};
    for (const url of reads) see(await test.fastify.inject({ method: "GET", url, headers }), `GET ${url}`);
    for (const url of writes)
      see(await test.fastify.inject({ method: "POST", url, headers, payload: {} }), `POST ${url}`);
  }
}

describe("every answer", () => {
  it("guards the page it may become, and says nothing about what made it", async () => {
    await everyAnswer(({ headers }, at) => {
      expect([at, headers]).toEqual([
        at,
        expect.objectContaining({
          "x-content-type-options": "nosniff",
          "x-frame-options": "DENY",
          "referrer-policy": "no-referrer",
          "cross-origin-opener-policy": "same-origin",
          "cross-origin-resource-policy": "same-origin",
        }),
      ]);
      expect([at, headers["server"], headers["x-powered-by"], headers["access-control-allow-origin"]]).toEqual([
        at,
        undefined,
        undefined,
        undefined,
      ]);
    });
  });

  it("of the API is never kept by a browser or on its way", async () => {
    await everyAnswer(({ headers }, at) => {
      if (at.includes(" /api/")) expect([at, headers["cache-control"]]).toEqual([at, "no-store"]);
    });
  });

  it("is a refusal, never a fault", async () => {
    await everyAnswer(({ statusCode }, at) => expect([at, statusCode < 500]).toEqual([at, true]));
    expect(test.faults).toEqual([]);
  });
});

it("the page runs our own scripts alone, and its style has a nonce of its own each time", async () => {
  const [one, other] = [await test.fastify.inject("/"), await test.fastify.inject("/")];
  const policy = String(one.headers["content-security-policy"]);
  expect(policy).toContain("default-src 'none'; script-src 'self'; ");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain("unsafe");
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "none";
  expect(one.body).toContain(`nonce="${nonce}"`);
  expect(other.headers["content-security-policy"]).not.toContain(nonce);
  expect(one.headers["cache-control"]).toBe("no-store");
});

it("the page has its policy under its own name too, however that is written", async () => {
  for (const url of ["/index.html", "/index.html?x=1", "/%69ndex.html", "//index.html", "/./index.html"]) {
    const answer = await test.fastify.inject({ url });
    if (answer.statusCode !== 200) continue;
    expect([url, answer.headers["content-security-policy"], answer.headers["cache-control"]]).toEqual([
      url,
      expect.stringContaining("default-src 'none'"),
      "no-store",
    ]);
    expect(answer.body).not.toContain("__NONCE__");
  }
});

describe("metrics", () => {
  const ask = (server: FastifyInstance, remoteAddress: string, authorization?: string) =>
    server.inject({ url: "/metrics", remoteAddress, headers: authorization ? { authorization } : {} });

  it("are for this machine alone", async () => {
    for (const address of ["127.0.0.1", "127.8.9.1", "::1", "::ffff:127.0.0.1"])
      expect([address, (await ask(test.fastify, address)).statusCode]).toEqual([address, 200]);
    for (const address of ["203.0.113.9", "10.0.0.5", "::ffff:10.0.0.5"]) {
      const answer = await ask(test.fastify, address);
      expect([address, answer.statusCode, answer.json().code]).toEqual([address, 404, "access.no-such-path"]);
    }
  });

  it("are for whoever has the token, and behind a proxy for nobody else", async () => {
    const { house } = test;
    const log = pino({ level: "silent" });
    const server = await makeServer({ house, log, proxies: ["127.0.0.1"], metricsToken: "a-token-of-this-test-alone" });
    expect((await ask(server, "203.0.113.9", "Bearer a-token-of-this-test-alone")).statusCode).toBe(200);
    expect((await ask(server, "203.0.113.9", "Bearer another")).statusCode).toBe(404);
    // Everybody comes from the proxy, so its address proves nothing.
    expect((await ask(server, "127.0.0.1")).statusCode).toBe(404);
    await server.close();
  });
});

it("files with a name of their own are kept for ever, and what is long travels small", async () => {
  const headers = { "accept-encoding": "gzip, br" };
  const script = await test.fastify.inject({ url: "/assets/app.js", headers });
  expect([script.headers["cache-control"], script.rawPayload.length < 1000]).toEqual([
    "public, max-age=31536000, immutable",
    true,
  ]);
  const document = await test.fastify.inject({ url: "/api/openapi.json", headers });
  expect(document.headers["content-encoding"]).toMatch(/^(br|gzip)$/);
});

it("whoever signs out leaves neither session nor copies", async () => {
  const from = { origin: test.house.origin };
  const { cookies } = await test.fastify.inject({
    method: "POST",
    url: "/api/auth/sign-in/email",
    headers: from,
    payload: { email: worker.email, password: testPassword },
  });
  const cookie = cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join("; ");
  const out = await test.fastify.inject({
    method: "POST",
    url: "/api/auth/sign-out",
    headers: { ...from, cookie },
    payload: {},
  });
  expect(out.headers["clear-site-data"]).toBe('"cache"');
  for (const given of [...cookies, ...out.cookies])
    expect(given).toMatchObject({ httpOnly: true, sameSite: "Strict", path: "/" });
});

it("a page of someone else's may neither ask nor act", async () => {
  for (const foreign of [
    { origin: "https://elsewhere.example" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ]) {
    const answer = await test.fastify.inject({
      method: "POST",
      url: "/api/commands",
      headers: { ...foreign, authorization: `Bearer ${worker.token}` },
      payload: {},
    });
    expect([answer.statusCode, answer.json().code]).toEqual([403, "access.foreign-page"]);
  }
  for (const origin of ["http://127.0.0.1:8080", "http://localhost:8080"]) {
    const answer = await test.fastify.inject({
      method: "POST",
      url: "/api/commands",
      headers: { origin, authorization: `Bearer ${worker.token}` },
      payload: {},
    });
    expect([origin, answer.json().code]).toEqual([origin, "input.invalid"]);
  }
});

it("over https the browser is told to stay there", async () => {
  expect((await test.fastify.inject("/api/health")).headers["strict-transport-security"]).toBeUndefined();
  const house = { ...test.house, origin: "https://amparo.example.org" };
  const secure = await makeServer({ house, log: pino({ level: "silent" }) });
  expect((await secure.inject("/api/health")).headers["strict-transport-security"]).toMatch(/^max-age=31536000/);
  await secure.close();
});
