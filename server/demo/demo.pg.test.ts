import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roleNames } from "../../protection/access/roles.ts";
import { asOrganisation } from "../../store/database.ts";
import type { StoreSettings } from "../../store/settings.ts";
import { openTestServer, type TestServer } from "../testing/test-server.ts";
import { currentTotpCode } from "../../store/sign-in/totp-code.ts";
import { findTotpSecret } from "../sign-in/make-user.ts";
import { passwordRefusal } from "../sign-in/password.ts";
import { keepDemoApart, passwordIn, readDemoFile, writeDemoFile, type DemoFile } from "./demo-file.ts";
import { demoOrganisationId, demoOrganisationKeys } from "./demo-organisations.ts";
import { demoUserId, demoUserKeys, demoUsers, needsSecondFactor } from "./demo-users.ts";
import { tokenOf } from "./demo-person.ts";
import { fiftyPeople } from "./fifty-people.ts";
import { demoStages } from "./life.ts";
import { loadDemo } from "./load-demo.ts";
import { personas } from "./personas/personas.ts";
import { signInTable } from "./sign-in-table.ts";

let server: TestServer;
let folder: string;
let file: DemoFile;
const said: string[] = [];

beforeAll(async () => {
  server = await openTestServer();
  folder = mkdtempSync(join(tmpdir(), "amparo-demo-"));
  file = await loadDemo(server.house, folder, (sentence) => said.push(sentence));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Numbers as each organisation sees its own, together. */
async function everywhere(count: string): Promise<number> {
  const counts = await Promise.all(
    demoOrganisationKeys.map((key) =>
      asOrganisation(server.house.store.database, demoOrganisationId(key), async (trx) => {
        const { rows } = await sql.raw<{ n: string }>(`select (${count})::text as n`).execute(trx);
        return Number(rows[0]?.n);
      }),
    ),
  );
  return counts.reduce((sum, one) => sum + one, 0);
}

describe("the demo, loaded into an empty installation", () => {
  it("went through the door without a refusal or a fault", () => {
    expect(server.faults).toEqual([]);
    expect(file.loadedAt).toBeDefined();
    expect(said.length).toBeGreaterThan(0);
  });

  it("has six organisations in three countries and someone for every role that signs in", () => {
    expect(demoOrganisationKeys).toHaveLength(6);
    const held = new Set(demoUserKeys.flatMap((key) => [...demoUsers[key].roles]));
    expect([...roleNames("signing-in")].filter((role) => !held.has(role))).toEqual([]);
  });

  it("has ten stories and fifty people at every stage", () => {
    expect(personas.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const people = fiftyPeople(file.begunAt);
    expect(people).toHaveLength(50);
    const reached = new Set(people.map(({ until }) => until));
    expect(demoStages.filter((stage) => !reached.has(stage))).toEqual([]);
  });

  it("shows cases and referrals of every status in the lists", async () => {
    const harbour = demoOrganisationId("harbour");
    const statuses = await asOrganisation(server.house.store.database, harbour, async (trx) => {
      const cases = await trx.selectFrom("case_list").select("status").distinct().execute();
      const plans = await trx.selectFrom("case_list").select("plan_status").distinct().execute();
      const referrals = await trx.selectFrom("referral_list").select("status").distinct().execute();
      return {
        cases: cases.map((row) => row.status),
        plans: plans.map((row) => row.plan_status),
        referrals: referrals.map((row) => row.status),
      };
    });
    expect(new Set(statuses.cases)).toEqual(new Set(["open", "closure-requested", "closed"]));
    expect(new Set(statuses.plans)).toEqual(new Set(["none", "drafted", "approval-requested", "approved"]));
    expect(new Set(statuses.referrals)).toEqual(new Set(["made", "accepted", "declined", "started", "completed"]));
  });

  it("tells everything relative to now: the newest not to come, the oldest over a month ago", async () => {
    expect(await everywhere(`select count(*) from event where received_at > '${server.house.now()}'`)).toBe(0);
    const monthAgo = new Date(Date.parse(file.begunAt) - 31 * 86_400_000).toISOString();
    const dayAgo = new Date(Date.parse(file.begunAt) - 86_400_000).toISOString();
    expect(await everywhere(`select count(*) from event where received_at < '${monthAgo}'`)).toBeGreaterThan(100);
    expect(await everywhere(`select count(*) from event where received_at > '${dayAgo}'`)).toBeGreaterThan(10);
  });

  it("changes nothing when it is loaded again, nor when a broken load is taken up", async () => {
    const before = await everywhere("select count(*) from event");
    expect(await loadDemo(server.house, folder, () => undefined)).toEqual(file);
    const { loadedAt: _, ...broken } = file;
    writeDemoFile(folder, broken);
    await loadDemo(server.house, folder, () => undefined);
    expect(await everywhere("select count(*) from event")).toBe(before);
  });

  it("leaves an installation alone that people work in", async () => {
    const other = mkdtempSync(join(tmpdir(), "amparo-not-demo-"));
    await expect(loadDemo(server.house, other, () => undefined)).rejects.toThrow("not the demo");
    expect(readDemoFile(other)).toBeUndefined();
    rmSync(other, { recursive: true });
  });

  it("takes an empty folder, and no folder that somebody works in", () => {
    const other = mkdtempSync(join(tmpdir(), "amparo-not-demo-"));
    mkdirSync(join(other, "keys"));
    expect(() => keepDemoApart(settings(other), true, server.house.now())).toThrow("not the demo");
    expect(readDemoFile(other)).toBeUndefined();
    rmSync(join(other, "keys"), { recursive: true });
    keepDemoApart(settings(other), true, server.house.now());
    expect(readDemoFile(other)?.loadedAt).toBeUndefined();
    rmSync(other, { recursive: true });
  });

  it("is never started as if its people were real", () => {
    expect(() => keepDemoApart(settings(folder), false, server.house.now())).toThrow("holds the demo");
    expect(() => keepDemoApart(settings(folder), true, server.house.now())).not.toThrow();
  });
});

function settings(dataFolder: string): StoreSettings {
  return { dataFolder, keyFolder: join(dataFolder, "keys"), databaseUrl: undefined };
}

it("has a guide that names its tokens and its sign-ins", () => {
  const guide = readFileSync(fileURLToPath(new URL("../../docs/how-to/demo.md", import.meta.url)), "utf8");
  for (const key of demoUserKeys) expect(guide).toContain(demoUsers[key].email);
  const named = [...guide.matchAll(/`([0-9A-Z]{4} [0-9A-Z]{4})`/g)].map(([, code = ""]) => code.replace(" ", ""));
  const carried = fiftyPeople(file.begunAt).filter(({ until }) => until === "token");
  expect(named.length).toBeGreaterThan(0);
  expect(carried.map(({ who }) => tokenOf(who))).toEqual(expect.arrayContaining(named));
});

describe("signing in to the demo", () => {
  it("uses passwords that the house itself would take, kept for their owner alone", () => {
    for (const key of demoUserKeys) expect(passwordRefusal(passwordIn(file, key), demoUsers[key])).toBeUndefined();
    expect(new Set(Object.values(file.passwords)).size).toBe(demoUserKeys.length);
    expect(statSync(join(folder, "demo.json")).mode & 0o077).toBe(0);
  });

  it("asks a real second factor of whoever sees case content", async () => {
    for (const key of demoUserKeys) {
      const secret = await findTotpSecret(server.house.signIn, demoUserId(key));
      expect(secret !== undefined).toBe(needsSecondFactor(key));
      expect(file.secondFactors[demoUsers[key].email]).toBe(secret);
      if (secret !== undefined) expect(currentTotpCode(secret, server.house.now())).toMatch(/^\d{6}$/);
    }
  });

  it("is printed as a table with every user", () => {
    const table = signInTable(file);
    for (const key of demoUserKeys) expect(table).toContain(demoUsers[key].email);
    expect(readFileSync(join(folder, "demo.json"), "utf8")).toContain(passwordIn(file, "caseworker"));
  });
});
