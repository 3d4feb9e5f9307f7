import assert from "node:assert/strict";
import { sql } from "kysely";
import { envelopeOf, openTestDoor, type TestDoor, type TestOrganisation } from "../../door/testing/test-door.ts";
import { walk, wander } from "../../door/testing/walk.ts";
import { installationId } from "../../protection/basics/ids.ts";
import { streamKinds } from "../../protection/streams.ts";
import { asOrganisation } from "../../store/database.ts";
import { listsOf } from "../../store/lists/all-lists.ts";
import { rebuildLists } from "../../store/lists/rebuild-lists.ts";
import { databaseOn } from "../../store/testing/database-on.ts";
import { openedFacts } from "../../store/testing/opened-facts.ts";
import { seeded } from "../../store/testing/seeded.ts";
import type { Figures, Proof, ProofNeeds } from "./proof.ts";

/** Lists and snapshots emptied or spoilt, then made anew from the events alone: the same to the byte, once opened. */
export const rebuild: Proof = {
  name: "rebuild",
  promise: "Every list and every snapshot is what its events say, and can be made from them again",
  unit: "walks",
  small: 12,
  full: 2_000,
  run: async (needs) => {
    const fresh = await databaseOn(needs.asAdministrator);
    const test = await openTestDoor(fresh.app);
    try {
      return await tryRebuild(needs, test);
    } finally {
      await test.close();
      await fresh.drop();
    }
  },
};

async function tryRebuild({ seed, count, onProgress }: ProofNeeds, test: TestDoor): Promise<Figures> {
  const chance = seeded(seed);
  const places = { home: await test.organisation(chance), partner: await test.organisation(chance) };
  for (let number = 0; number < count; number++) {
    await live(test, places, seeded(seed + number + 1));
    onProgress?.(number + 1);
  }
  const { database, vault } = test.door;
  const organisations = [places.home.id, places.partner.id, installationId];
  const before = await Promise.all(organisations.map((id) => openedFacts(database, vault, id)));
  let [rebuilt, resumed] = [0, 0];
  for (const id of organisations) {
    await spoil(test, id);
    const first = await interrupted(test, id);
    rebuilt += first.done + (await rebuildLists(database, vault, id, () => undefined, { after: first.after }));
    resumed += first.done > 0 ? 1 : 0;
  }
  assert.deepEqual(await Promise.all(organisations.map((id) => openedFacts(database, vault, id))), before);
  await besideServer(test, places, seed);
  assert.deepEqual(test.faults, []);
  return { histories: rebuilt, events: before.reduce((sum, { events }) => sum + events.length, 0), resumed };
}

type Places = { readonly home: TestOrganisation; readonly partner: TestOrganisation };

async function live(test: TestDoor, places: Places, chance: ReturnType<typeof seeded>): Promise<void> {
  for (const step of wander(walk({ ...places, chance }).steps, chance)) {
    // A device writes its clock with fewer or more digits than we keep.
    const madeAt = chance.pick(["2026-11-21T08:00:00Z", "2026-11-21T08:00:00.5Z", "2016-02-29T23:59:59.123456Z"]);
    await test.ask(step.actor, envelopeOf(step, chance.uuid(), madeAt));
    test.clock.now = new Date(Date.parse(test.clock.now) + 1).toISOString();
  }
}

/** Lists emptied, snapshots such that nothing opens them. */
async function spoil({ door }: TestDoor, organisation: string): Promise<void> {
  await asOrganisation(door.database, organisation, async (trx) => {
    for (const { table } of streamKinds.flatMap((kind) => listsOf(kind))) {
      await sql`delete from ${sql.table(table)} where organisation = ${organisation}`.execute(trx);
    }
    await sql`update stream set state = '\\x00' where organisation = ${organisation}`.execute(trx);
  });
}

/** A rebuild that is cut short after its first batch, and where the next one can go on. */
async function interrupted({ door }: TestDoor, organisation: string) {
  let reached = { done: 0, after: "00000000-0000-0000-0000-000000000000" };
  const stop = new Error("cut short");
  await rebuildLists(door.database, door.vault, organisation, (progress) => {
    reached = progress;
    throw stop;
  }).catch((fault: unknown) => assert.equal(fault, stop));
  return reached;
}

/** Commands and a rebuild at the same time leave what commands alone would have left. */
async function besideServer(test: TestDoor, places: Places, seed: number): Promise<void> {
  const { database, vault } = test.door;
  const { id } = places.home;
  await Promise.all([
    live(test, places, seeded(seed + 100_000)),
    live(test, places, seeded(seed + 200_000)),
    rebuildLists(database, vault, id, () => undefined),
  ]);
  const left = await openedFacts(database, vault, id);
  await rebuildLists(database, vault, id, () => undefined);
  assert.deepEqual(await openedFacts(database, vault, id), left);
}
