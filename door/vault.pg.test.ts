import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asOrganisation } from "../store/database.ts";
import { rebuildLists } from "../store/lists/rebuild-lists.ts";
import { listCases } from "../store/lists/case-lists.ts";
import { ErasedHistory, findHistory } from "../store/log/history.ts";
import { readEvents } from "../store/log/read-events.ts";
import type { FreshDatabase } from "../store/testing/database-on.ts";
import { freshDatabase } from "../store/testing/fresh-database.ts";
import { openedFacts } from "../store/testing/opened-facts.ts";
import { seeded } from "../store/testing/seeded.ts";
import { openKeyFolder } from "../store/vault/key-folder.ts";
import { rotateKeys } from "../store/vault/rotate-keys.ts";
import { openVault } from "../store/vault/vault.ts";
import { openTestDoor, type TestDoor, type TestOrganisation } from "./testing/test-door.ts";
import { walk } from "./testing/walk.ts";
import type { WalkIds } from "./testing/walk-part.ts";

const chance = seeded(14);
let fresh: FreshDatabase;
let test: TestDoor;
let home: TestOrganisation;
let partner: TestOrganisation;
let people: readonly WalkIds[];
/** Past every fence and trigger: what an attacker with the database's own password could do. */
let superuser: Client;

beforeAll(async () => {
  fresh = await freshDatabase();
  test = await openTestDoor(fresh.app);
  [home, partner] = [await test.organisation(chance), await test.organisation(chance)];
  people = [await live(), await live()];
  superuser = new Client({ ...fresh.superuser, options: "-c search_path=amparo -c session_replication_role=replica" });
  await superuser.connect();
}, 60_000);
afterAll(async () => {
  await superuser.end();
  await test.close();
  await fresh.drop();
});

async function live(): Promise<WalkIds> {
  const { ids, steps } = walk({ home, partner, chance });
  for (const step of steps) await test.done(step, chance.uuid());
  return ids;
}

const opened = () => openedFacts(test.door.database, test.door.vault, home.id);
const doesNotOpen = /sealed bytes do not open/;

type Place = { readonly table: string; readonly column: string; readonly where: string };
const bodyOf = (stream: string, version: number): Place => ({
  table: "event",
  column: "body",
  where: `stream_id = '${stream}' and version = ${version}`,
});
const stateOf = (stream: string): Place => ({ table: "stream", column: "state", where: `id = '${stream}'` });
const namesOf = (person: string): Place => ({ table: "person_list", column: "names", where: `id = '${person}'` });
const keyOf = (stream: string): Place => ({ table: "stream_key", column: "wrapped", where: `stream_id = '${stream}'` });

async function read({ table, column, where }: Place): Promise<Buffer> {
  const { rows } = await superuser.query<{ it: Buffer }>(
    `select ${column} as it from ${table} where organisation = '${home.id}' and ${where}`,
  );
  if (!rows[0]) throw new Error(`nothing at ${table} ${where}`);
  return rows[0].it;
}

async function put({ table, column, where }: Place, bytes: Buffer): Promise<void> {
  await superuser.query(`update ${table} set ${column} = $1 where organisation = '${home.id}' and ${where}`, [bytes]);
}

/** What opening everything says while the bytes are there; then they are put back. */
async function whileThere(place: Place, bytes: Buffer): Promise<string> {
  const before = await read(place);
  await put(place, bytes);
  const said = await opened().then(
    () => "opens",
    (fault: unknown) => (fault instanceof Error ? fault.message : ""),
  );
  await put(place, before);
  return said;
}

describe("what was changed behind our back", () => {
  const [one, other] = [() => people[0] as WalkIds, () => people[1] as WalkIds]; // two are made before the tests
  const places: readonly (readonly [string, () => Place])[] = [
    ["a body", () => bodyOf(one().case, 3)],
    ["a snapshot", () => stateOf(one().case)],
    ["a name in a list", () => namesOf(one().person)],
    ["a wrapped key", () => keyOf(one().case)],
  ];

  it.each(places)("does not open: one byte of %s turned, wherever it stands, or the end cut off", async (_, place) => {
    const bytes = await read(place());
    for (const at of [0, 5, 12, Math.floor(bytes.length / 2), bytes.length - 17, bytes.length - 1]) {
      const turned = Buffer.from(bytes);
      turned.writeUInt8(turned.readUInt8(at) ^ (1 << chance.below(8)), at);
      expect(await whileThere(place(), turned)).toMatch(doesNotOpen);
    }
    for (const length of [0, 1, 28, bytes.length - 1])
      expect(await whileThere(place(), bytes.subarray(0, length))).toMatch(/do not open|^Invalid/);
  });

  const swaps: readonly (readonly [string, () => Place, () => Place])[] = [
    ["two events of one history", () => bodyOf(one().case, 2), () => bodyOf(one().case, 3)],
    ["the same event of two histories", () => bodyOf(one().case, 3), () => bodyOf(other().case, 3)],
    ["histories of two kinds", () => bodyOf(one().case, 1), () => bodyOf(one().person, 1)],
    ["a snapshot and an event", () => stateOf(one().encounter), () => bodyOf(one().encounter, 1)],
    ["two people's names", () => namesOf(one().person), () => namesOf(other().person)],
    ["a name and a snapshot of the same person", () => namesOf(one().person), () => stateOf(one().person)],
    ["two wrapped keys", () => keyOf(one().person), () => keyOf(other().person)],
  ];
  it.each(swaps)("does not open: %s, exchanged", async (_, to, from) => {
    expect(await whileThere(to(), await read(from()))).toMatch(doesNotOpen);
  });

  it("does not open: an older snapshot put back in place of the newer", async () => {
    const older = await read(stateOf(one().case));
    const { steps } = walk({ home, partner, chance });
    const note = steps.find(({ name }) => name === "AddNote");
    await test.done(
      { actor: home.as("caseworker"), name: "AddNote", payload: { ...note?.payload, caseId: one().case } },
      chance.uuid(),
    );
    expect(await whileThere(stateOf(one().case), older)).toMatch(doesNotOpen);
  });

  it("opens again when everything is back", async () => {
    expect((await opened()).events.length).toBeGreaterThan(100);
  });
});

describe("an organisation's key", () => {
  it("is rotated beside a working door: what was sealed before and meanwhile opens, and the old version can be destroyed", async () => {
    const { database, vault } = test.door;
    const before = await opened();
    const [{ version }] = await Promise.all([
      rotateKeys(database, vault, test.keys, home.id, () => undefined),
      live(),
      live(),
    ]);
    expect(version).toBe(2);
    expect(() => test.keys.destroyVersion(home.id, 2)).toThrow(/in use and cannot be destroyed/);
    // What a slow transaction wrapped with the old version meanwhile is wrapped anew by the next rotation.
    await rotateKeys(database, vault, test.keys, home.id, () => undefined);
    test.keys.destroyVersion(home.id, 1);
    test.keys.destroyVersion(home.id, 2);
    const { rows } = await superuser.query(
      "select distinct organisation_key_version as it from stream_key where organisation = $1",
      [home.id],
    );
    expect(rows).toEqual([{ it: 3 }]);
    expect((await opened()).events).toEqual(expect.arrayContaining([...before.events]));
    expect(openVault(openKeyFolder(test.keyFolder)).fingerprint(home.id, "x")).toEqual(vault.fingerprint(home.id, "x"));
  });

  it("once destroyed opens nothing of a backup that it wrapped", async () => {
    const wrapped = await read(keyOf(people[0]?.person ?? ""));
    await rotateKeys(test.door.database, test.door.vault, test.keys, home.id, () => undefined);
    test.keys.destroyVersion(home.id, 3);
    expect(() => test.door.vault.openStreamKey(home.id, people[0]?.person ?? "", { version: 3, wrapped })).toThrow(
      /version 3 is not in the key folder/,
    );
  });

  it("is kept where only its owner may look, and a missing one is named in a sentence", () => {
    const folder = join(mkdtempSync(join(tmpdir(), "amparo-test-keys-")), "keys");
    const keys = openKeyFolder(folder);
    keys.ensureKeys(home.id);
    const file = join(folder, `${home.id}.json`);
    expect([statSync(folder).mode & 0o777, statSync(file).mode & 0o777]).toEqual([0o700, 0o600]);
    rmSync(file);
    expect(existsSync(file)).toBe(false);
    expect(() => keys.keysOf(home.id)).toThrow(/The key file .* is missing\. Put it back from your key backup/);
    rmSync(join(folder, ".."), { recursive: true });
  });
});

describe("someone whose key was destroyed", () => {
  it("has no name in any list, no history that opens, and costs the others nothing", async () => {
    const { database, vault } = test.door;
    const { person: id, case: caseId } = await live();
    await asOrganisation(database, home.id, async (trx) => {
      await trx.deleteFrom("stream_key").where("organisation", "=", home.id).where("stream_id", "=", id).execute();
    });
    await asOrganisation(database, home.id, async (trx) => {
      expect(await findHistory(trx, vault, home.id, "person", id)).toBeUndefined();
      await expect(readEvents(trx, vault, home.id, "person", id)).rejects.toThrow(ErasedHistory);
      const { rows } = await listCases(trx, home.as("supervisor"), "organisation", { personId: id });
      expect(rows.map((row) => [row.id, row.wrapped])).toEqual([[caseId, null]]);
    });
    expect(await rebuildLists(database, vault, home.id, () => undefined)).toBeGreaterThan(40);
    const found = await asOrganisation(database, home.id, (trx) =>
      listCases(trx, home.as("supervisor"), "organisation", {}),
    );
    expect(found.rows.filter(({ wrapped }) => wrapped !== null).length).toBeGreaterThan(2);
  });
});
