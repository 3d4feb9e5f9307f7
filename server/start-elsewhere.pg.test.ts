import { chmodSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { discardEmbedded } from "../store/embedded/discard-embedded.ts";
import { freePort } from "../store/embedded/free-port.ts";
import { startEmbedded, type EmbeddedDatabase } from "../store/embedded/start-embedded.ts";
import { startProcess, type StartProcess } from "./testing/start-process.ts";

// Whole servers on a busy machine; one refusal waits ten seconds by itself.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** PostgreSQL as an institution runs it: everyone has a password, and the owner of a database is no superuser. */
let cluster: EmbeddedDatabase;
let parent: string;
let port: number;
const begun: StartProcess[] = [];
const secret = "secret-of-this-test";

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), "amparo-elsewhere-"));
  chmodSync(parent, 0o711);
  port = await freePort();
  const version = process.env["AMPARO_TEST_PG"] === "15" ? "15" : "18";
  const dataFolder = join(parent, "cluster");
  cluster = await startEmbedded({ dataFolder, version, settings: { log_statement: "all", fsync: "off" } });
  writeFileSync(
    join(realpathSync(join(dataFolder, "postgres")), "pg_hba.conf"),
    "local all postgres trust\nlocal all all scram-sha-256\n",
  );
  await administer("select pg_reload_conf()");
});
afterEach(async () => {
  for (const one of begun.splice(0)) {
    one.kill("SIGINT");
    await one.ended;
  }
});
afterAll(async () => {
  await cluster.stop();
  await discardEmbedded(join(parent, "cluster"));
  rmSync(parent, { recursive: true, force: true });
});

async function administer(...statements: string[]): Promise<void> {
  const client = new Client({ ...cluster.asAdministrator });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

const urlOf = (owner: string, database: string, password = secret) =>
  `postgresql://${owner}:${password}@localhost/${database}?host=${encodeURIComponent(cluster.connection.host)}`;

function begin(url: string, keys: string): StartProcess {
  const environment = { DATABASE_URL: url, AMPARO_KEYS: join(parent, keys) };
  const process = startProcess({ parent, data: join(parent, "data"), port, environment });
  begun.push(process);
  return process;
}

async function refusal(url: string, keys = "no-keys"): Promise<string> {
  const process = begin(url, keys);
  expect([await process.ended, process.said()]).toEqual([1, expect.any(String)]);
  expect(process.said()).not.toContain(secret);
  return process.said().trim();
}

const post = (path: string, body: object) =>
  fetch(`http://127.0.0.1:${port}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: `http://127.0.0.1:${port}` },
    body: JSON.stringify(body),
  });
const someone = { email: "first@test.example", password: "quiet harbour lantern 9" };
const signIn = async () => (await post("/api/auth/sign-in/email", someone)).status;

/** From the printed link to signing in: the house is founded on the other database. */
async function foundHouse(server: StartProcess): Promise<void> {
  const token = /#token=([\w-]{43})/.exec(server.said())?.[1];
  const founding = { organisationName: "House of Tests", organisationType: "ngo", country: "CH" };
  const came = await post("/api/welcome", { ...someone, ...founding, token, name: "Testperson Alpha" });
  expect([came.status, await signIn()]).toEqual([201, 200]);
}

describe("a database that the institution runs", () => {
  it("is used where its owner may make logins, whose passwords no log ever shows", async () => {
    await administer(
      `create role house_owner login createrole password '${secret}'`,
      "create database house owner house_owner",
    );
    const first = begin(urlOf("house_owner", "house"), "keys");
    await first.ready;
    await foundHouse(first);
    first.kill("SIGINT");
    expect(await first.ended).toBe(0);
    expect(existsSync(join(parent, "data", "postgres"))).toBe(false);
    const again = begin(urlOf("house_owner", "house"), "keys");
    await again.ready;
    expect(await signIn()).toBe(200);
    const log = readFileSync(join(parent, "cluster", "postgres.log"), "utf8");
    // Written by the first start.
    const logins = JSON.parse(readFileSync(join(parent, "keys", "logins.secret"), "utf8")) as Record<string, string>;
    expect(log).toContain("create role amparo_app");
    for (const password of Object.values(logins)) expect(log.includes(password)).toBe(false);
  });

  it("is not touched by a start that brings other keys, and the first goes on", async () => {
    expect(await refusal(urlOf("house_owner", "house"), "other-keys")).toMatch(
      /^There is a database, but its keys are not in .*other-keys\. Put the key folder back/,
    );
    expect(existsSync(join(parent, "other-keys"))).toBe(false);
    await begin(urlOf("house_owner", "house"), "keys").ready;
    expect(await signIn()).toBe(200);
  });

  it("gets the SQL for its administrator where its owner may not make logins, and then is used", async () => {
    await administer(
      "drop database house",
      "drop role amparo_app, amparo_auth",
      `create role plain_owner login password '${secret}'`,
      "create database plain owner plain_owner",
    );
    const said = await refusal(urlOf("plain_owner", "plain"), "plain-keys");
    expect(said).toMatch(
      /^The owner named in DATABASE_URL may not make logins\. Ask the database's administrator to run this once/,
    );
    const statements = said.split("\n").slice(1);
    expect(statements.map((statement) => statement.replace(/'.*'/, "'…'"))).toEqual(
      ["amparo_app", "amparo_auth"].map(
        (login) => `create role ${login} login nosuperuser nocreatedb nocreaterole password '…';`,
      ),
    );
    await administer(...statements);
    const server = begin(urlOf("plain_owner", "plain"), "plain-keys");
    await server.ready;
    await foundHouse(server);
  });

  it("whose owner may make nothing in it says so", async () => {
    await administer("create role guest login password 'secret-of-this-test'", "create database closed");
    expect(await refusal(urlOf("guest", "closed"), "plain-keys-too")).toMatch(
      /^(The owner named in DATABASE_URL may not make logins|The database in DATABASE_URL cannot be used: its owner lacks a right)/,
    );
  });
});

describe("a DATABASE_URL that leads nowhere", () => {
  it("gets a sentence for each way of being wrong", async () => {
    await administer(`create role lost_owner login password '${secret}'`);
    const silent = createServer((line) => line.resume());
    await new Promise<void>((tell) => silent.listen(0, "127.0.0.1", tell));
    const address = silent.address();
    const silentPort = typeof address === "object" && address ? address.port : 0;
    const closedPort = await freePort();
    const socket = encodeURIComponent(join(parent, "nowhere"));
    const cases: readonly (readonly [string, RegExp])[] = [
      [urlOf("lost_owner", "postgres", "wrong"), /it refuses the password\.$/],
      [urlOf("nobody", "postgres"), /it refuses the password\.$/],
      [urlOf("lost_owner", "missing"), /the database does not exist\. Make it first: CREATE DATABASE/],
      [`postgresql://owner:${secret}@127.0.0.1:${closedPort}/amparo`, /no PostgreSQL answers there\. Is it running/],
      [`postgresql://owner:${secret}@localhost:${closedPort}/amparo`, /no PostgreSQL answers there\. Is it running/],
      [`postgresql://owner:${secret}@127.0.0.1:${silentPort}/amparo`, /no PostgreSQL answers there\. Is it running/],
      [`postgresql://owner:${secret}@nowhere.invalid/amparo`, /its host name (is not known|cannot be looked up)/],
      [`postgresql://owner:${secret}@localhost/amparo?host=${socket}`, /its socket folder holds no socket/],
    ];
    const answers = await Promise.all(cases.map(([url]) => refusal(url)));
    for (const [index, [, sentence]] of cases.entries()) {
      expect(answers[index]).toMatch(/^The database in DATABASE_URL cannot be used: [^\n]*$/);
      expect(answers[index]).toMatch(sentence);
    }
    expect(existsSync(join(parent, "no-keys"))).toBe(false);
    await new Promise((tell) => silent.close(tell));
  });
});
