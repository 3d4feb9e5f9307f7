import { installationId, organisationId } from "../../protection/basics/ids.ts";
import { rapidTriage } from "../../protection/instruments/standard/rapid-triage.ts";
import type { Seeded } from "../../store/testing/seeded.ts";
import { instrumentStreamId } from "../load-standards.ts";
import { systemActor } from "../system-actor.ts";
import type { Step, TestDoor, TestOrganisation } from "./test-door.ts";
import { walk } from "./walk.ts";

export type Moment = {
  readonly step: Step;
  /** False: it would be accepted here, but the walk goes another way. */
  readonly isKept: boolean;
  /** Whether a team carries the thing by now. */
  readonly hasTeam: boolean;
};

/** Moments at which each command of the catalogue would be accepted, in an order in which they can be tried. */
export async function everyCommand(test: TestDoor, chance: Seeded): Promise<readonly Moment[]> {
  const [home, partner] = [await test.organisation(chance), await test.organisation(chance)];
  const known = walk({ home, partner, chance });
  for (const step of known.steps.slice(0, indexOf(known.steps, "CorrectIdentity")))
    await test.done(step, chance.uuid());
  let made = walk({ home, partner, chance });
  while (!made.steps.some(({ name }) => name === "CompleteReferral")) made = walk({ home, partner, chance });
  const { ids, steps } = made;
  const carriedFrom = indexOf(steps, "OpenCase") + 1;
  const moments = steps.map((step, index) => ({
    step,
    isKept: true,
    hasTeam: index >= carriedFrom && step.actor.organisationId === home.id,
  }));
  const aside: Step = {
    actor: home.as("screening-officer"),
    name: "SetAsideDuplicate",
    payload: { personId: ids.person, otherPersonId: known.ids.person, reason: "Testtext" },
  };
  const ends: readonly Moment[] = [
    {
      step: {
        actor: home.as("caseworker"),
        name: "RevokeReferral",
        payload: { referralId: ids.referral, reason: "Testtext" },
      },
      isKept: false,
      hasTeam: true,
    },
    {
      step: {
        actor: partner.as("provider"),
        name: "DeclineReferral",
        payload: { referralId: ids.referral, reason: "no-capacity" },
      },
      isKept: false,
      hasTeam: false,
    },
  ];
  const named = indexOf(steps, "RegisterPerson") + 1;
  const referred = indexOf(steps, "MakeReferral") + 1;
  return [
    ...arranging(test, home, chance),
    ...moments.slice(0, named),
    { step: aside, isKept: false, hasTeam: false },
    ...moments.slice(named, referred),
    ...ends,
    ...moments.slice(referred),
  ];
}

/** What an administrator does; the worker who is deactivated is one that the walk does not need. */
function arranging(test: TestDoor, home: TestOrganisation, chance: Seeded): readonly Moment[] {
  const founded = organisationId().parse(chance.uuid());
  test.keys.ensureKeys(founded);
  const leaving = home.as("provider").userId;
  const step = (name: string, payload: object, isKept = false): Moment => ({
    step: {
      actor: systemActor(organisationId().parse(home.id)),
      name,
      payload: { organisationId: home.id, ...payload },
    },
    isKept,
    hasTeam: false,
  });
  const shared = (name: string, payload: object): Moment => ({
    step: { actor: systemActor(installationId), name, payload },
    isKept: false,
    hasTeam: false,
  });
  const service = { code: "safe-house", country: "CH", open: false };
  const record = {
    title: "Test guidance",
    countries: [],
    regions: [],
    authors: [],
    contributors: [],
    topics: ["Testing"],
  };
  const source = { file: "test.txt", line: 1, list: "Testing", position: 1, rule: "test", fields: [] };
  return [
    {
      step: {
        actor: systemActor(founded),
        name: "RegisterOrganisation",
        payload: { organisationId: founded, name: "Test Founding", organisationType: "ngo", countries: ["CH"] },
      },
      isKept: false,
      hasTeam: false,
    },
    step("FormTeam", { team: "south", name: "South" }, true),
    step("InviteWorker", { userId: chance.uuid(), roles: ["caseworker"], teams: ["north"] }),
    step("GiveRoles", { userId: leaving, roles: ["auditor"], teams: [] }),
    step("DeactivateWorker", { userId: leaving }, true),
    step("ReactivateWorker", { userId: leaving }),
    step("OfferService", { serviceId: chance.uuid(), ...service }),
    step("WithdrawService", { serviceId: home.serviceId }),
    shared("PublishInstrument", {
      instrumentId: instrumentStreamId("test-instrument"),
      definition: { ...rapidTriage, id: "test-instrument" },
    }),
    shared("ImportPublication", { publicationId: chance.uuid(), record, needs: [], sources: [source] }),
  ];
}

function indexOf(steps: readonly Step[], name: string): number {
  return steps.findIndex((step) => step.name === name);
}
