import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asOrganisation } from "../store/database.ts";
import type { FreshDatabase } from "../store/testing/database-on.ts";
import { freshDatabase } from "../store/testing/fresh-database.ts";
import { seeded } from "../store/testing/seeded.ts";
import type { Envelope } from "./envelope.ts";
import { envelopeOf, openTestDoor, type TestDoor, type TestOrganisation } from "./testing/test-door.ts";
import { walk } from "./testing/walk.ts";

let fresh: FreshDatabase;
let test: TestDoor;
let home: TestOrganisation;
let partner: TestOrganisation;
const chance = seeded(16);

beforeAll(async () => {
  fresh = await freshDatabase();
  test = await openTestDoor(fresh.app);
  [home, partner] = [await test.organisation(chance), await test.organisation(chance)];
});
afterAll(async () => {
  await test.close();
  await fresh.drop();
});

const opening = (encounterId = randomUUID()): Envelope =>
  envelopeOf({ name: "OpenEncounter", payload: { encounterId, country: "CH" } }, randomUUID(), test.clock.now);

async function eventsOf(commandId: string): Promise<number> {
  return asOrganisation(test.door.database, home.id, async (trx) => {
    const { rows } = await sql<{ count: string }>`select count(*) from event where command_id = ${commandId}`.execute(
      trx,
    );
    return Number(rows[0]?.count);
  });
}

describe("the same envelope", () => {
  it("acts once and is answered alike, at once and a year later", async () => {
    const envelope = opening();
    const [first] = await test.ask(home.as("first-responder"), envelope);
    expect(first).toMatchObject({ status: "accepted", streams: [{ kind: "encounter", version: 1 }] });
    test.clock.now = "2027-11-21T09:00:00.000Z";
    const again = await test.ask(home.as("first-responder"), envelope, envelope);
    test.clock.now = "2026-11-21T09:00:00.000Z";
    expect(again).toEqual([first, first]);
    expect(await eventsOf(envelope.id)).toBe(1);
  });

  it("is told yes by both when it arrives twice at the same moment, also where a second yes would be refused", async () => {
    const { ids, steps } = walk({ home, partner, chance });
    const until = steps.findIndex(({ name }) => name === "ApprovePlan");
    for (const step of steps.slice(0, until)) await test.done(step, chance.uuid());
    const approval = envelopeOf({ name: "ApprovePlan", payload: { caseId: ids.case } }, randomUUID(), test.clock.now);
    const approver = home.as("supervisor");
    const answers = (await Promise.all(Array.from({ length: 6 }, () => test.ask(approver, approval)))).flat();
    expect(answers[0]).toMatchObject({ status: "accepted" });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await eventsOf(approval.id)).toBe(1);
  });

  it("is the same in another order of its fields, and another with one other byte", async () => {
    const envelope = opening();
    await test.ask(home.as("first-responder"), envelope);
    const turned = Object.fromEntries(Object.entries(envelope).toReversed()) as Envelope; // the same fields
    expect(await test.ask(home.as("first-responder"), turned)).toMatchObject([{ status: "accepted" }]);
    for (const other of [{ madeAt: "2026-11-21T09:00:01.000Z" }, { deviceId: "other" }, opening(), { version: 2 }]) {
      const answer = await test.ask(home.as("first-responder"), { ...envelope, ...other, id: envelope.id });
      expect(answer).toMatchObject([{ status: "refused", refusal: { code: "door.id-reused" } }]);
    }
    expect(await eventsOf(envelope.id)).toBe(1);
  });

  it("is refused from another worker, who learns nothing of the answer", async () => {
    const envelope = opening();
    await test.ask(home.as("first-responder"), envelope);
    expect(await test.ask(home.as("first-responder", 2), envelope)).toMatchObject([
      { status: "refused", refusal: { code: "door.id-reused", facts: {} } },
    ]);
  });

  it("may be used by another organisation, which cannot know that it was used here", async () => {
    const envelope = opening();
    await test.ask(home.as("first-responder"), envelope);
    expect(await test.ask(partner.as("first-responder"), envelope)).toMatchObject([{ status: "accepted" }]);
  });
});

describe("a refusal", () => {
  it("is not kept: the same envelope is accepted when nothing stands in the way any more", async () => {
    const encounterId = randomUUID();
    const code = "TOKEN4567";
    const token = envelopeOf({ name: "IssueToken", payload: { encounterId, code } }, randomUUID(), test.clock.now);
    expect(await test.ask(home.as("first-responder"), token)).toMatchObject([{ status: "refused" }]);
    await test.ask(home.as("first-responder"), opening(encounterId));
    expect(await test.ask(home.as("first-responder"), token)).toMatchObject([{ status: "accepted" }]);
    expect(await eventsOf(token.id)).toBe(1);
  });

  it("leaves its id free for another command", async () => {
    const id = randomUUID();
    const refused = envelopeOf(
      { name: "AddNote", payload: { caseId: randomUUID(), text: "Testtext" } },
      id,
      test.clock.now,
    );
    expect(await test.ask(home.as("caseworker"), refused)).toMatchObject([
      { refusal: { code: "access.not-reachable" } },
    ]);
    expect(await test.ask(home.as("first-responder"), { ...opening(), id })).toMatchObject([{ status: "accepted" }]);
  });
});

describe("an id that is something else already", () => {
  const codeOf = async (name: string, payload: object) => {
    const [answer] = await test.ask(
      home.as("screening-officer"),
      envelopeOf({ name, payload }, randomUUID(), test.clock.now),
    );
    return answer?.status === "refused" ? answer.refusal.code : answer?.status;
  };

  it("does not begin a history of another kind, and is no fault", async () => {
    const { ids, steps } = walk({ home, partner, chance });
    for (const step of steps.slice(0, 14)) await test.done(step, chance.uuid());
    const sheet = { instrument: "registration", version: 1, language: "fr", aboutKind: "person", aboutId: ids.person };
    expect(await codeOf("StartSheet", { sheetId: ids.encounter, ...sheet })).toBe("door.already-exists");
    expect(await codeOf("OpenEncounter", { encounterId: ids.encounter, country: "CH" })).toBe("door.already-exists");
    expect(await codeOf("RegisterPerson", { personId: ids.person, sheetId: ids.person })).toBe("input.invalid");
    expect(test.faults.length).toBeLessThanOrEqual(0);
  });

  it("does not begin a message that the partner keeps already from someone else", async () => {
    const third = await test.organisation(chance);
    const upToReferral = (by: TestOrganisation) => {
      const made = walk({ home: by, partner, chance });
      return { ...made, steps: made.steps.slice(0, made.steps.findIndex(({ name }) => name === "MakeReferral") + 1) };
    };
    const theirs = upToReferral(home);
    for (const step of theirs.steps) await test.done(step, chance.uuid());
    const ours = upToReferral(third);
    for (const step of ours.steps.slice(0, -1)) await test.done(step, chance.uuid());
    const making = ours.steps.at(-1);
    const payload = { ...making?.payload, referralId: theirs.ids.referral };
    const envelope = envelopeOf({ name: "MakeReferral", payload }, randomUUID(), test.clock.now);
    expect(await test.ask(third.as("caseworker"), envelope)).toMatchObject([
      { refusal: { code: "door.already-exists" } },
    ]);
    const kept = await asOrganisation(test.door.database, partner.id, (trx) =>
      trx.selectFrom("referral_list").select("partner").where("id", "=", theirs.ids.referral).executeTakeFirst(),
    );
    expect(kept?.partner).toBe(home.id);
  });
});

describe("text that cannot be kept as it is", () => {
  it.each([
    ["NUL", "a\0b"],
    ["half a letter", "a\ud800b"],
  ])("with %s is refused instead of changed or lost", async (_, site) => {
    const payload = { encounterId: randomUUID(), country: "CH", site };
    const answer = await test.ask(
      home.as("first-responder"),
      envelopeOf({ name: "OpenEncounter", payload }, randomUUID(), test.clock.now),
    );
    expect(answer).toMatchObject([{ status: "refused", refusal: { code: "input.invalid" } }]);
  });
});
