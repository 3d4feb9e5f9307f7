import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { may } from "../protection/access/may.ts";
import type { Verb } from "../protection/access/permissions.ts";
import type { Actor } from "../protection/basics/actor.ts";
import { organisationId } from "../protection/basics/ids.ts";
import type { StreamRef } from "../protection/basics/decision.ts";
import { belongingOf } from "../store/belonging.ts";
import { asOrganisation } from "../store/database.ts";
import type { FreshDatabase } from "../store/testing/database-on.ts";
import { freshDatabase } from "../store/testing/fresh-database.ts";
import { seeded } from "../store/testing/seeded.ts";
import { systemActor } from "./system-actor.ts";
import { openTestDoor, type TestDoor, type TestOrganisation } from "./testing/test-door.ts";
import { walk, type Walk } from "./testing/walk.ts";

const chance = seeded(31);
let fresh: FreshDatabase;
let test: TestDoor;
let home: TestOrganisation;
let partner: TestOrganisation;

beforeAll(async () => {
  fresh = await freshDatabase();
  test = await openTestDoor(fresh.app);
  [home, partner] = [await test.organisation(chance), await test.organisation(chance)];
}, 60_000);
afterAll(async () => {
  await test.close();
  await fresh.drop();
});

/** A walk as far as the last step of that name. */
async function lived(until: string): Promise<Walk> {
  const made = walk({ home, partner, chance });
  const end = made.steps.findLastIndex(({ name }) => name === until) + 1;
  for (const step of made.steps.slice(0, end)) await test.done(step, chance.uuid());
  return made;
}

async function reaches(actor: Actor, verb: Verb, stream: StreamRef): Promise<boolean> {
  const belonging = await asOrganisation(test.door.database, actor.organisationId, (trx) =>
    belongingOf(trx, actor.organisationId, stream),
  );
  return belonging !== undefined && may(actor, verb, belonging);
}

const ofTeam = (team: string): Actor => ({ ...home.as("supervisor", 9), teams: [team] });

describe("a first contact that a first responder goes on with by the token", () => {
  it("opens its triage to them, and neither the consent form nor the token", async () => {
    const { ids, steps } = await lived("CorrectIdentity");
    const second = home.as("first-responder", 2);
    const code = "TESTCODE2345";
    const opener = steps[0]?.actor ?? second;
    const payload = { encounterId: ids.encounter, code };
    await test.done({ actor: opener, name: "IssueToken", payload }, chance.uuid());
    await test.done({ actor: second, name: "ContinueEncounter", payload }, chance.uuid());
    const encounter = { kind: "encounter", id: ids.encounter };
    const [triage, consent] = [
      { kind: "sheet", id: ids.triage },
      { kind: "sheet", id: ids.consent },
    ];
    expect(await reaches(second, "encounter.read", encounter)).toBe(true);
    expect(await reaches(second, "encounter.issue-token", encounter)).toBe(false);
    for (const verb of ["sheet.read", "sheet.answer"] as const) {
      expect([await reaches(second, verb, triage), await reaches(second, verb, consent)]).toEqual([true, false]);
    }
    const caseworker = home.as("caseworker", 2);
    await test.done({ actor: caseworker, name: "ContinueEncounter", payload }, chance.uuid());
    expect(await reaches(caseworker, "sheet.read", consent)).toBe(true);
  });
});

describe("whose a person is", () => {
  it("is everyone's who does intake until the first case, and the team's from then on", async () => {
    const { ids, steps } = walk({ home, partner, chance });
    const opened = steps.findIndex(({ name }) => name === "OpenCase");
    for (const step of steps.slice(0, opened)) await test.done(step, chance.uuid());
    const person = { kind: "person", id: ids.person };
    expect(await reaches(ofTeam("south"), "person.read", person)).toBe(true);
    for (const step of steps.slice(opened, opened + 1)) await test.done(step, chance.uuid());
    expect(await reaches(ofTeam("south"), "person.read", person)).toBe(false);
    expect(await reaches(ofTeam("north"), "person.read", person)).toBe(true);
  });

  it("is every team's that carries an open case for them, not the newest's alone", async () => {
    const { ids } = await lived("AssignCase");
    const administrator = systemActor(organisationId().parse(home.id));
    const forming = { organisationId: home.id, team: "south", name: "South" };
    await test.done({ actor: administrator, name: "FormTeam", payload: forming }, chance.uuid());
    const second = { caseId: chance.uuid(), personId: ids.person, channel: "triage", country: "CH" };
    const opening = (team: string) => ({
      actor: home.as("caseworker"),
      name: "OpenCase",
      payload: { ...second, team },
    });
    await expect(test.done(opening("nobodys"), chance.uuid())).rejects.toThrow("case.team-unknown");
    await test.done(opening("south"), chance.uuid());
    const person = { kind: "person", id: ids.person };
    for (const team of ["north", "south"]) expect(await reaches(ofTeam(team), "person.read", person)).toBe(true);
    expect(await reaches(ofTeam("east"), "person.read", person)).toBe(false);
  });

  it("stays the last case's when that is closed: closing opens nobody's file to other teams", async () => {
    const { ids } = await lived("ApproveClosure");
    for (const [verb, stream] of [
      ["person.read", { kind: "person", id: ids.person }],
      ["sheet.read", { kind: "sheet", id: ids.screening }],
      ["sheet.answer", { kind: "sheet", id: ids.registration }],
      ["case.read", { kind: "case", id: ids.case }],
    ] as const) {
      expect([verb, await reaches(ofTeam("south"), verb, stream)]).toEqual([verb, false]);
      expect([verb, await reaches(ofTeam("north"), verb, stream)]).toEqual([verb, true]);
      expect([verb, await reaches(home.as("caseworker"), verb, stream)]).toEqual([verb, true]);
    }
  });
});
