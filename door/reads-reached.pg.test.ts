import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../protection/basics/actor.ts";
import type { FreshDatabase } from "../store/testing/database-on.ts";
import { freshDatabase } from "../store/testing/fresh-database.ts";
import { seeded } from "../store/testing/seeded.ts";
import { envelopeOf, openTestDoor, type TestDoor, type TestOrganisation } from "./testing/test-door.ts";
import { walk } from "./testing/walk.ts";
import type { WalkIds } from "./testing/walk-part.ts";

const chance = seeded(32);
let fresh: FreshDatabase;
let test: TestDoor;
let home: TestOrganisation;
/** A person whom the caseworker of the team north carries. */
let carried: WalkIds;

beforeAll(async () => {
  fresh = await freshDatabase();
  test = await openTestDoor(fresh.app);
  home = await test.organisation(chance);
  carried = await live("AssignCase");
}, 60_000);
afterAll(async () => {
  await test.close();
  await fresh.drop();
});

async function live(until: string): Promise<WalkIds> {
  const { ids, steps } = walk({ home, partner: home, chance });
  const end = steps.findIndex(({ name }) => name === until) + 1;
  for (const step of steps.slice(0, end)) await test.done(step, chance.uuid());
  return ids;
}

async function answer(actor: Actor, name: string, payload: object): Promise<string> {
  const [answered] = await test.ask(actor, envelopeOf({ name, payload }, chance.uuid(), test.clock.now));
  return answered?.status === "refused" ? answered.refusal.code : (answered?.status ?? "nothing");
}

describe("what a command names beside its own history", () => {
  it("must be within reach: nobody writes into the file of a person they may not open", async () => {
    const unnamed = await live("CorrectIdentity");
    const officer: Actor = { ...home.as("screening-officer"), teams: ["south"] };
    const aside = { personId: unnamed.person, otherPersonId: carried.person, reason: "Testtext" };
    expect(await answer(officer, "SetAsideDuplicate", aside)).toBe("access.not-reachable");
    expect(await answer(home.as("screening-officer"), "SetAsideDuplicate", aside)).toBe("accepted");
  });

  it("must be within reach: nobody records the consent form that someone else wrote at another first contact", async () => {
    const { consent: sheetId, encounter: encounterId } = carried;
    const payload = { personId: chance.uuid(), sheetId, encounterId };
    expect(await answer(home.as("caseworker", 2), "RecordConsent", payload)).toBe("access.not-reachable");
  });

  it("is one person's: a consent form opens no second person", async () => {
    const { consent: sheetId, encounter: encounterId } = carried;
    const payload = { personId: chance.uuid(), sheetId, encounterId };
    expect(await answer(home.as("screening-officer"), "RecordConsent", payload)).toBe(
      "consent.sheet-of-another-person",
    );
  });
});
