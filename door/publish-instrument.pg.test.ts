import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { organisationId } from "../protection/basics/ids.ts";
import { rapidTriage } from "../protection/instruments/standard/rapid-triage.ts";
import type { FreshDatabase } from "../store/testing/database-on.ts";
import { freshDatabase } from "../store/testing/fresh-database.ts";
import { seeded } from "../store/testing/seeded.ts";
import { instrumentStreamId } from "./load-standards.ts";
import { systemActor } from "./system-actor.ts";
import { envelopeOf, openTestDoor, type TestDoor, type TestOrganisation } from "./testing/test-door.ts";

const chance = seeded(33);
let fresh: FreshDatabase;
let test: TestDoor;
let home: TestOrganisation;

beforeAll(async () => {
  fresh = await freshDatabase();
  test = await openTestDoor(fresh.app);
  home = await test.organisation(chance);
}, 60_000);
afterAll(async () => {
  await test.close();
  await fresh.drop();
});

async function publish(organisation: string, instrumentId: string, over: object): Promise<string> {
  const payload = { instrumentId, definition: { ...rapidTriage, ...over } };
  const envelope = envelopeOf({ name: "PublishInstrument", payload }, chance.uuid(), test.clock.now);
  const [answer] = await test.ask(systemActor(organisationId().parse(organisation)), envelope);
  return answer?.status === "refused" ? answer.refusal.code : (answer?.status ?? "nothing");
}

describe("an organisation's own instrument", () => {
  it("never stands in the place of a standard one, in whatever version and history", async () => {
    for (const instrumentId of [chance.uuid(), instrumentStreamId(rapidTriage.id)]) {
      for (const version of [1, 99]) {
        expect(await publish(home.id, instrumentId, { version })).toBe("instruments.id-taken");
      }
    }
  });

  it("is published in one history, also by two at once, and each organisation has its own ids", async () => {
    const [one, other] = [chance.uuid(), chance.uuid()];
    const answers = await Promise.all([one, other].map((id) => publish(home.id, id, { id: "own-form" })));
    expect(answers.toSorted()).toEqual(["accepted", "instruments.id-taken"]);
    const kept = answers[0] === "accepted" ? one : other;
    expect(await publish(home.id, kept, { id: "own-form", version: 2 })).toBe("accepted");
    const partner = await test.organisation(chance);
    expect(await publish(partner.id, chance.uuid(), { id: "own-form" })).toBe("accepted");
  });
});
