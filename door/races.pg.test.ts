import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asOrganisation } from "../store/database.ts";
import type { FreshDatabase } from "../store/testing/database-on.ts";
import { freshDatabase } from "../store/testing/fresh-database.ts";
import { seeded } from "../store/testing/seeded.ts";
import type { Envelope } from "./envelope.ts";
import { envelopeOf, openTestDoor, type TestDoor, type TestOrganisation } from "./testing/test-door.ts";
import type { WalkIds } from "./testing/walk-part.ts";
import { walk } from "./testing/walk.ts";

let fresh: FreshDatabase;
let test: TestDoor;
let home: TestOrganisation;
let ids: WalkIds;
const chance = seeded(5);

beforeAll(async () => {
  fresh = await freshDatabase();
  test = await openTestDoor(fresh.app, 12);
  home = await test.organisation(chance);
  const made = walk({ home, partner: await test.organisation(chance), chance });
  ids = made.ids;
  for (const step of made.steps.slice(
    0,
    made.steps.findIndex(({ name }) => name === "AddNote"),
  ))
    await test.done(step, chance.uuid());
});
afterAll(async () => {
  await test.close();
  await fresh.drop();
});

const envelope = (name: string, payload: object): Envelope =>
  envelopeOf({ name, payload }, randomUUID(), test.clock.now);
const note = (): Envelope => envelope("AddNote", { caseId: ids.case, text: "Testtext" });

async function versionsOf(stream: string): Promise<readonly number[]> {
  return asOrganisation(test.door.database, home.id, async (trx) => {
    const { rows } = await sql<{
      version: number;
    }>`select version from event where stream_id = ${stream} order by version`.execute(trx);
    return rows.map(({ version }) => version);
  });
}

describe("two at once on one history", () => {
  it("are both decided, one after the other, and no version is missing or twice", async () => {
    const before = (await versionsOf(ids.case)).length;
    const answers = await Promise.all(Array.from({ length: 40 }, () => test.ask(home.as("caseworker"), note())));
    expect(answers.flat().map(({ status }) => status)).toEqual(Array.from({ length: 40 }, () => "accepted"));
    expect(await versionsOf(ids.case)).toEqual(Array.from({ length: before + 40 }, (_, index) => index + 1));
  });

  it("that exclude each other are decided on what the other left: one yes, one reason", async () => {
    const assign = () => envelope("AssignCase", { caseId: ids.case, assigneeId: home.as("supervisor").userId });
    const answers = (await Promise.all([1, 2, 3, 4].map(() => test.ask(home.as("supervisor"), assign())))).flat();
    expect(answers.map((one) => (one.status === "refused" ? one.refusal.code : one.status)).toSorted()).toEqual([
      "accepted",
      "case.already-assigned",
      "case.already-assigned",
      "case.already-assigned",
    ]);
  });

  it("that open the same history: one opens it, the other is told that it exists", async () => {
    const encounterId = randomUUID();
    const open = () => test.ask(home.as("first-responder"), envelope("OpenEncounter", { encounterId, country: "CH" }));
    const answers = (await Promise.all([open(), open(), open()])).flat();
    expect(answers.map((one) => (one.status === "refused" ? one.refusal.code : one.status)).toSorted()).toEqual([
      "accepted",
      "door.already-exists",
      "door.already-exists",
    ]);
    expect(await versionsOf(encounterId)).toEqual([1]);
  });

  it("decides again when the history moved on under it", async () => {
    const encounterId = randomUUID();
    await test.ask(home.as("first-responder"), envelope("OpenEncounter", { encounterId, country: "CH" }));
    let asked: ReturnType<TestDoor["ask"]> | undefined;
    await asOrganisation(test.door.database, home.id, async (trx) => {
      await sql`select 1 from stream where id = ${encounterId} for update`.execute(trx);
      asked = test.ask(home.as("first-responder"), envelope("IssueToken", { encounterId, code: "TOKEN1234" }));
      await waitsForLock();
      await sql`update stream set state = state where id = ${encounterId}`.execute(trx);
    });
    expect(await asked).toMatchObject([{ status: "accepted", streams: [{ version: 2 }] }]);
  });
});

/** The database fails whenever this device's events are written. */
async function brokenFor(device: string): Promise<void> {
  const owner = new Client({ ...fresh.owner });
  await owner.connect();
  await owner.query(`
    create function amparo.break_on_purpose() returns trigger language plpgsql as $$ begin raise exception 'planted'; end $$;
    create trigger planted before insert on amparo.event for each row when (new.device_id = '${device}') execute function amparo.break_on_purpose()`);
  await owner.end();
}

/** Until PostgreSQL itself says that someone waits. */
async function waitsForLock(): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ waiting: boolean }>`
      select count(*) > 0 as waiting from pg_locks l where not l.granted and l.locktype in ('transactionid', 'tuple')`.execute(
      test.door.database,
    );
    if (rows[0]?.waiting) return;
  }
}

describe("a batch", () => {
  it("of a thousand is decided in order, each on the result of those before", async () => {
    const encounterId = randomUUID();
    const rest = Array.from({ length: 999 }, (_, number) =>
      envelope("IssueToken", { encounterId, code: `TOKEN${1000 + number}` }),
    );
    const answers = await test.ask(
      home.as("first-responder"),
      envelope("OpenEncounter", { encounterId, country: "CH" }),
      ...rest,
    );
    expect(answers.every(({ status }) => status === "accepted")).toBe(true);
    expect(await versionsOf(encounterId)).toHaveLength(1000);
  });

  it("loses nothing to a bad one among the good: a refusal, an unknown command, another shape, another version", async () => {
    const [good, other] = [note(), note()];
    const bad = [
      envelope("AddNote", { caseId: randomUUID(), text: "Testtext" }),
      envelope("SellCase", {}),
      envelope("AddNote", { caseId: ids.case, text: 7 }),
      { ...note(), version: 9 },
    ];
    const answers = await test.ask(home.as("supervisor"), good, ...bad, other);
    expect(answers.map((one) => (one.status === "refused" ? one.refusal.code : one.status))).toEqual([
      "accepted",
      "access.not-reachable",
      "input.unknown-command",
      "input.invalid",
      "input.unsupported-version",
      "accepted",
    ]);
  });

  it("loses nothing to one that breaks in the database: that one is a fault with a reference, the others are kept", async () => {
    await brokenFor("broken-device");
    const broken = { ...note(), deviceId: "broken-device" };
    const answers = await test.ask(home.as("supervisor"), note(), broken, note());
    expect(answers.map(({ status }) => status)).toEqual(["accepted", "fault", "accepted"]);
    expect(answers[1]).toMatchObject({ reference: expect.stringMatching(/^[0-9A-F]{6}$/) });
  });

  it("and its mirror image at the same time both arrive whole", async () => {
    const encounters = Array.from({ length: 12 }, () => randomUUID());
    await test.ask(
      home.as("first-responder"),
      ...encounters.map((encounterId) => envelope("OpenEncounter", { encounterId, country: "CH" })),
    );
    const tokens = () => encounters.map((encounterId) => envelope("IssueToken", { encounterId, code: "TOKEN1234" }));
    const answers = await Promise.all([
      test.ask(home.as("first-responder"), ...tokens()),
      test.ask(home.as("first-responder"), ...tokens().toReversed()),
      test.ask(home.as("first-responder"), ...tokens()),
    ]);
    expect(answers.flat().every(({ status }) => status === "accepted")).toBe(true);
    for (const encounter of encounters) expect(await versionsOf(encounter)).toEqual([1, 2, 3, 4]);
  });
});

describe("a batch", () => {
  const encounters = (count: number) =>
    Array.from({ length: count }, () => envelope("OpenEncounter", { encounterId: randomUUID(), country: "CH" }));
  const keptIn = (batch: readonly Envelope[]) =>
    asOrganisation(test.door.database, home.id, async (trx) => {
      const { rows } = await sql<{ id: string; kept: string }>`
        select id, xmin::text as kept from command where id = any(${batch.map(({ id }) => id)})`.execute(trx);
      return new Map(rows.map(({ id, kept }) => [id, kept]));
    });

  it("is kept fifty at a time, in order", async () => {
    const batch = encounters(120);
    const answers = await test.ask(home.as("first-responder"), ...batch);
    expect(answers.map(({ id, status }) => [id, status])).toEqual(batch.map(({ id }) => [id, "accepted"]));
    const kept = await keptIn(batch);
    const transactions = batch.map(({ id }) => kept.get(id));
    expect([...new Set(transactions)].map((one) => transactions.filter((other) => other === one).length)).toEqual([
      50, 50, 20,
    ]);
  });

  it("with an id twice refuses the second, and that costs the others nothing", async () => {
    const batch = encounters(60);
    const sent = batch.map((one, index) => (index === 55 ? { ...one, id: batch[3]?.id ?? "" } : one));
    const answers = await test.ask(home.as("first-responder"), ...sent);
    expect(answers.map(({ status }) => status)).toEqual(
      sent.map((_, index) => (index === 55 ? "refused" : "accepted")),
    );
  });
});
