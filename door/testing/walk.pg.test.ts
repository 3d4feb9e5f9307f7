import { afterAll, beforeAll, expect, it } from "vitest";
import type { FreshDatabase } from "../../store/testing/database-on.ts";
import { freshDatabase } from "../../store/testing/fresh-database.ts";
import { seeded } from "../../store/testing/seeded.ts";
import { openTestDoor, type TestDoor } from "./test-door.ts";
import { walk } from "./walk.ts";

let fresh: FreshDatabase;
let test: TestDoor;

beforeAll(async () => {
  fresh = await freshDatabase();
  test = await openTestDoor(fresh.app);
});
afterAll(async () => {
  await test.close();
  await fresh.drop();
});

it("every walk that the proofs use is accepted step by step when nothing disturbs it", async () => {
  const chance = seeded(7);
  const [home, partner] = [await test.organisation(chance), await test.organisation(chance)];
  for (let number = 0; number < 6; number++) {
    for (const step of walk({ home, partner, chance }).steps) await test.done(step, chance.uuid());
  }
  expect(test.faults).toEqual([]);
});
