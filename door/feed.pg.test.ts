import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asOrganisation } from "../store/database.ts";
import type { FreshDatabase } from "../store/testing/database-on.ts";
import { freshDatabase } from "../store/testing/fresh-database.ts";
import { seeded } from "../store/testing/seeded.ts";
import { decideEnvelope } from "./decide-envelope.ts";
import { envelopeOf, openTestDoor, type TestDoor, type TestOrganisation } from "./testing/test-door.ts";
import { walk } from "./testing/walk.ts";

const chance = seeded(3);
let fresh: FreshDatabase;
let test: TestDoor;
let home: TestOrganisation;
let partner: TestOrganisation;

beforeAll(async () => {
  fresh = await freshDatabase();
  test = await openTestDoor(fresh.app, 14);
  [home, partner] = [await test.organisation(chance), await test.organisation(chance)];
});
afterAll(async () => {
  await test.close();
  await fresh.drop();
});

type Placed = { readonly position: number; readonly stream: string; readonly version: number };

async function number(): Promise<number> {
  return asOrganisation(test.door.database, home.id, async (trx) => {
    const { rows } = await sql<{ count: number }>`select number_fresh(${home.id}::uuid) as count`.execute(trx);
    return rows[0]?.count ?? 0;
  });
}

async function placedAfter(position: number): Promise<readonly Placed[]> {
  return asOrganisation(test.door.database, home.id, async (trx) => {
    const { rows } = await sql<Placed>`
      select position::int, stream_id as stream, version from feed
      where organisation = ${home.id} and position > ${position} order by position limit 7`.execute(trx);
    return rows;
  });
}

async function eventCount(): Promise<number> {
  return asOrganisation(test.door.database, home.id, async (trx) => {
    const { rows } = await sql<{
      count: number;
    }>`select count(*)::int as count from event where organisation = ${home.id}`.execute(trx);
    return rows[0]?.count ?? 0;
  });
}

describe("the feed", () => {
  it("brings every event once to a follower who only ever asks for what is newer", async () => {
    let isOver = false;
    const seen: Placed[] = [];
    const follow = async () => {
      const more = await placedAfter(seen.at(-1)?.position ?? 0);
      seen.push(...more);
      return more.length;
    };
    const following = (async () => {
      while (!isOver) await follow();
    })();
    const numbering = [1, 2].map(async () => {
      while (!isOver) await number();
    });
    await Promise.all(
      Array.from({ length: 5 }, async (_, walker) => {
        const own = seeded(100 + walker);
        for (const step of walk({ home, partner, chance: own }).steps) await test.done(step, own.uuid());
      }),
    );
    isOver = true;
    await Promise.all([following, ...numbering]);
    await number();
    while ((await follow()) > 0);
    expect(seen.map(({ position }) => position)).toEqual(
      Array.from({ length: await eventCount() }, (_, index) => index + 1),
    );
    const newest = new Map<string, number>();
    for (const { stream, version } of seen) {
      expect(version).toBe((newest.get(stream) ?? 0) + 1);
      newest.set(stream, version);
    }
  });

  it("gives a slow transaction its place when it commits, after those that were quicker", async () => {
    await number();
    const opening = () => ({ name: "OpenEncounter", payload: { encounterId: chance.uuid(), country: "CH" } });
    const actor = home.as("first-responder");
    const [slow, quick] = [
      envelopeOf(opening(), chance.uuid(), test.clock.now),
      envelopeOf(opening(), chance.uuid(), test.clock.now),
    ];
    await asOrganisation(test.door.database, home.id, async (trx) => {
      await decideEnvelope(test.door, trx, actor, slow);
      await test.ask(actor, quick);
      expect(await number()).toBe(1);
    });
    expect(await number()).toBe(1);
    const last = (await placedAfter((await eventCount()) - 2)).map(({ stream }) => stream);
    expect(last).toEqual([quick, slow].map(({ payload }) => (payload as { encounterId: string }).encounterId)); // made above
  });
});
