import assert from "node:assert/strict";
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { openTestDoor, type TestDoor } from "../../door/testing/test-door.ts";
import { walk } from "../../door/testing/walk.ts";
import { makeUser } from "../../server/sign-in/make-user.ts";
import { makeApiToken } from "../../store/sign-in/api-tokens.ts";
import { seeded } from "../../store/testing/seeded.ts";
import { foundIn, needlesFor } from "./needles.ts";
import type { Proof, ProofNeeds } from "./proof.ts";
import { openRealHouse, type RealHouse } from "./real-house.ts";

const letters = "zqxvjkwpfh";
const digits = "73915028467";
const needles = [...needlesFor(letters), ...needlesFor(digits)];
/** Kept in clear on purpose: that it is found shows that the search would find a marker. */
const control = needlesFor("Test House");

/**
 * Writes markers wherever a person's facts can be written, then looks for them in all that is on the disk beside the key
 * folder: every row of every table, the raw files of the cluster with its write-ahead log, and both logs.
 */
export const vault: Proof = {
  name: "vault",
  promise: "All that is kept, without the key folder, holds no readable name, place, answer or narrative (P14)",
  unit: "walks",
  small: 6,
  full: 60,
  run: async (needs) => {
    const folder = mkdtempSync(join(tmpdir(), "amparo-proof-"));
    chmodSync(folder, 0o711);
    const [dataFolder, keyFolder] = [join(folder, "data"), join(folder, "keys")];
    try {
      const real = await openRealHouse(dataFolder, keyFolder);
      const markers = await writeMarkers(real, keyFolder, needs);
      const columns = await inTables(real);
      await real.close();
      const files = inFiles(dataFolder);
      return { markers, columns, files: files.count, megabytes: files.megabytes, found: 0 };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function writeMarkers(
  real: RealHouse,
  keyFolder: string,
  { seed, count, onProgress }: ProofNeeds,
): Promise<number> {
  const chance = seeded(seed);
  const test = await openTestDoor({ ...real.house.store.owner, user: "amparo_app" }, 4, keyFolder);
  let markers = 0;
  const say = (): string => `${letters}${(++markers).toString(36)}${chance.below(1_000_000).toString(36)}`;
  const number = (): string => `${digits}${String(1000 + (++markers % 9000))}`;
  try {
    test.clock.now = "2026-11-21T09:00:00.000Z";
    const places = { home: await test.organisation(chance), partner: await test.organisation(chance) };
    for (let walked = 0; walked < count; walked++) {
      const { ids, steps } = walk({ ...places, chance, say, digits: number });
      for (const step of steps) await test.done(step, chance.uuid());
      if (walked === 0) await overHttp(real, places.home.as("caseworker"), ids.person);
      if (walked % 5 === 0) await withFaults(test, real, places.home.as("caseworker"));
      onProgress?.(walked + 1);
    }
  } finally {
    await test.close();
  }
  return markers;
}

/** Reads, searches and mistakes over HTTP, each with a marker: what they say must not reach a log. */
async function overHttp(
  { house, server }: RealHouse,
  worker: { userId: string; organisationId: string },
  personId: string,
): Promise<void> {
  const now = house.now();
  await makeUser(house.signIn, {
    id: worker.userId,
    organisationId: worker.organisationId,
    email: "alpha@test.example",
    name: "Testperson Alpha",
    password: "quiet harbour lantern 9",
  });
  const expiresAt = new Date(Date.parse(now) + 3_600_000).toISOString();
  const { token } = await makeApiToken(house.signIn.database, {
    userId: worker.userId,
    label: "proof",
    now,
    expiresAt,
  });
  const headers = { authorization: `Bearer ${token}` };
  const read = await server.inject({ url: `/api/persons/${personId}`, headers });
  assert.equal(read.statusCode, 200);
  assert.ok(read.body.includes(letters), "the marker is there for whoever may read it");
  const search = { method: "POST", url: "/api/persons/search", headers, payload: { name: `${letters}1` } } as const;
  const found = await server.inject(search);
  assert.equal(found.statusCode, 200);
  const wrong = [`{"envelopes":[{"${letters}":1}]}`, `${letters} is not JSON`, `{"envelopes":"${letters}"}`];
  for (const payload of wrong) {
    const answer = await server.inject({
      method: "POST",
      url: "/api/commands",
      headers: { ...headers, "content-type": "application/json" },
      payload,
    });
    assert.equal(answer.statusCode, 400);
    assert.equal(answer.body.includes(letters), false, "an error repeats nothing that was sent");
  }
  await server.inject({ url: `/api/${letters}?${letters}=${letters}`, headers: { ...headers, "x-note": letters } });
}

/** A database error quotes the row it stumbled over; neither PostgreSQL's log nor ours may keep that. */
async function withFaults(
  test: TestDoor,
  { house }: RealHouse,
  { organisationId }: { organisationId: string },
): Promise<void> {
  const client = new Client({ ...house.store.owner, user: "amparo_app" });
  await client.connect();
  await client.query("select set_config('app.organisation', $1, false)", [organisationId]);
  await assert.rejects(client.query(`select '${letters} not a number'::int`));
  await assert.rejects(client.query("insert into amparo.worker_list select * from amparo.worker_list"));
  await client.end();
  assert.deepEqual(test.faults, []);
}

/** Every column of every table of every schema, as the superuser reads it. */
async function inTables({ house }: RealHouse): Promise<number> {
  const client = new Client({ ...house.store.owner, user: "postgres" });
  await client.connect();
  const { rows } = await client.query<{ name: string; columns: number }>(`
    select format('%I.%I', n.nspname, c.relname) as name, c.relnatts as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'm', 'p')`);
  let hasControl = false;
  for (const { name } of rows) {
    const { rows: texts } = await client.query<{ text: string }>(`select t::text as text from ${name} t`);
    const all = Buffer.from(texts.map(({ text }) => text).join("\n"));
    assert.deepEqual(foundIn(all, needles), [], `markers in ${name}`);
    hasControl ||= foundIn(all, control).length > 0;
  }
  assert.ok(hasControl, "the search finds what is in clear");
  await client.query("checkpoint");
  await client.end();
  return rows.reduce((sum, { columns }) => sum + Number(columns), 0);
}

/** Every byte below the data folder: tables, indexes, write-ahead log, statistics, run files and logs. */
function inFiles(dataFolder: string): { readonly count: number; readonly megabytes: number } {
  const folders = [dataFolder, realpathSync(join(dataFolder, "postgres"))];
  const [seen, controls] = [new Set<string>(), new Set<string>()];
  let bytes = 0;
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (!entry.isFile() || seen.has(path)) continue;
      seen.add(path);
      const content = readFileSync(path);
      bytes += content.length;
      assert.deepEqual(foundIn(content, needles), [], `markers in ${entry.name}`);
      if (foundIn(content, control).length > 0) controls.add(path.includes("pg_wal") ? "log" : "table");
    }
  }
  assert.deepEqual([...controls].toSorted(), ["log", "table"], "the search finds what is in clear");
  assert.ok(existsSync(join(dataFolder, "amparo.log")) && existsSync(join(dataFolder, "postgres.log")));
  return { count: seen.size, megabytes: Math.round(bytes / 1_048_576) };
}
