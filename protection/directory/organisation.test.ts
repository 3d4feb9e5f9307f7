import { describe, expect, it } from "vitest";
import { accept } from "../basics/decision.ts";
import { answerOf, given, type PastEvent, replay, testActor, testId } from "../testing/given.ts";
import { deactivateWorker } from "./deactivate-worker.ts";
import { formTeam } from "./form-team.ts";
import { giveRoles } from "./give-roles.ts";
import { inviteWorker } from "./invite-worker.ts";
import { offerService } from "./offer-service.ts";
import { organisationPart } from "./organisation.ts";
import { reactivateWorker } from "./reactivate-worker.ts";
import { registerOrganisation } from "./register-organisation.ts";
import { withdrawService } from "./withdraw-service.ts";

const parts = { organisation: organisationPart };
const ours = { organisationId: testActor.organisationId };
const colleague = testId(1);
const service = testId(2);

const registration = { name: "Test Shelter", organisationType: "ngo" as const, countries: ["ZZ"] };
const registered: PastEvent = { type: "OrganisationRegistered", body: registration };
const north: PastEvent = { type: "TeamFormed", body: { team: "north", name: "North" } };
const invited: PastEvent = {
  type: "WorkerInvited",
  body: { userId: colleague, roles: ["caseworker"], teams: ["north"] },
};
const deactivated: PastEvent = { type: "WorkerDeactivated", body: { userId: colleague } };
const offer = { serviceId: service, code: "safe-house" as const, country: "ZZ", open: true };
const offered: PastEvent = { type: "ServiceOffered", body: offer };

const unknown = given(parts);
const small = given(parts, [registered, north]);
const staffed = given(parts, [registered, north, invited]);

describe("registering an organisation", () => {
  it("is done for one's own organisation and no other", () => {
    expect(unknown.when(registerOrganisation, { ...ours, ...registration })).toEqual(
      accept([{ type: "OrganisationRegistered", body: registration }]),
    );
    const foreign = { organisationId: testId(9), ...registration };
    expect(answerOf(unknown.when(registerOrganisation, foreign))).toBe("directory.not-own-organisation");
  });

  it("comes before everything else", () => {
    const placed = { ...ours, userId: colleague, roles: ["caseworker" as const], teams: [] };
    const answers = [
      unknown.when(formTeam, { ...ours, team: "north", name: "North" }),
      unknown.when(inviteWorker, placed),
      unknown.when(giveRoles, placed),
      unknown.when(deactivateWorker, { ...ours, userId: colleague }),
      unknown.when(reactivateWorker, { ...ours, userId: colleague }),
      unknown.when(offerService, { ...ours, ...offer }),
      unknown.when(withdrawService, { ...ours, serviceId: service }),
    ].map(answerOf);
    expect(new Set(answers)).toEqual(new Set(["directory.not-registered"]));
  });
});

describe("forming a team", () => {
  it("refuses a short code that another team has", () => {
    expect(answerOf(small.when(formTeam, { ...ours, team: "south", name: "South" }))).toBe("accepted");
    expect(answerOf(small.when(formTeam, { ...ours, team: "north", name: "Other" }))).toBe("directory.team-exists");
  });
});

describe("inviting a worker", () => {
  const asked = { ...ours, userId: colleague, roles: ["caseworker" as const], teams: ["north"] };

  it("gives them roles and teams from the start", () => {
    const { organisationId: _, ...body } = asked;
    expect(small.when(inviteWorker, asked)).toEqual(accept([{ type: "WorkerInvited", body }]));
  });

  it("refuses someone known, a role nobody signs in with, and a team that was not formed", () => {
    expect(answerOf(staffed.when(inviteWorker, asked))).toBe("directory.worker-known");
    const guardian = small.when(inviteWorker, { ...asked, roles: ["caseworker", "guardian"] });
    expect(guardian).toMatchObject({
      refusal: { code: "directory.role-without-sign-in", facts: { role: "guardian" } },
    });
    expect(answerOf(small.when(inviteWorker, { ...asked, teams: ["south"] }))).toBe("directory.team-unknown");
  });
});

describe("giving roles", () => {
  const asked = { ...ours, userId: colleague, roles: ["supervisor" as const], teams: ["north"] };

  it("replaces the roles and teams of before", () => {
    const { organisationId: _, ...body } = asked;
    expect(staffed.when(giveRoles, asked)).toEqual(accept([{ type: "RolesGiven", body }]));
    const after = replay(parts, [registered, north, invited, { type: "RolesGiven", body }]).organisation;
    expect(after).toMatchObject({ workers: [{ userId: colleague, roles: ["supervisor"], active: true }] });
  });

  it("refuses one's own roles", () => {
    expect(answerOf(staffed.when(giveRoles, { ...asked, userId: testActor.userId }))).toBe("directory.own-roles");
  });

  it("refuses someone unknown or inactive, what cannot be given, and what they have", () => {
    expect(answerOf(small.when(giveRoles, asked))).toBe("directory.worker-unknown");
    const gone = given(parts, [registered, north, invited, deactivated]);
    expect(answerOf(gone.when(giveRoles, asked))).toBe("directory.worker-inactive");
    expect(answerOf(staffed.when(giveRoles, { ...asked, teams: ["south"] }))).toBe("directory.team-unknown");
    const interpreter = staffed.when(giveRoles, { ...asked, roles: ["interpreter"] });
    expect(answerOf(interpreter)).toBe("directory.role-without-sign-in");
    const same = staffed.when(giveRoles, { ...asked, roles: ["caseworker"] });
    expect(answerOf(same)).toBe("directory.roles-unchanged");
  });
});

describe("ending a worker's access", () => {
  const asked = { ...ours, userId: colleague };
  const gone = given(parts, [registered, north, invited, deactivated]);

  it("can be taken back with the roles of before", () => {
    expect(answerOf(staffed.when(deactivateWorker, asked))).toBe("accepted");
    expect(answerOf(gone.when(reactivateWorker, asked))).toBe("accepted");
    const back: PastEvent = { type: "WorkerReactivated", body: { userId: colleague } };
    expect(replay(parts, [registered, north, invited, deactivated, back]).organisation).toMatchObject({
      workers: [{ roles: ["caseworker"], active: true }],
    });
  });

  it("refuses oneself", () => {
    const myself = { ...ours, userId: testActor.userId };
    expect(answerOf(staffed.when(deactivateWorker, myself))).toBe("directory.own-deactivation");
  });

  it("refuses someone unknown, and what is so already", () => {
    expect(answerOf(small.when(deactivateWorker, asked))).toBe("directory.worker-unknown");
    expect(answerOf(gone.when(deactivateWorker, asked))).toBe("directory.worker-inactive");
    expect(answerOf(small.when(reactivateWorker, asked))).toBe("directory.worker-unknown");
    expect(answerOf(staffed.when(reactivateWorker, asked))).toBe("directory.worker-active");
  });
});

describe("offering a service", () => {
  const offering = given(parts, [registered, offered]);

  it("replaces what was said of the same service and refuses to say it twice", () => {
    expect(answerOf(offering.when(offerService, { ...ours, ...offer, open: false }))).toBe("accepted");
    expect(answerOf(offering.when(offerService, { ...ours, ...offer }))).toBe("directory.service-unchanged");
    const full: PastEvent = { type: "ServiceOffered", body: { ...offer, open: false } };
    expect(replay(parts, [registered, offered, full]).organisation).toMatchObject({ services: [{ open: false }] });
  });

  it("ends by withdrawing it, once", () => {
    expect(answerOf(offering.when(withdrawService, { ...ours, serviceId: service }))).toBe("accepted");
    const withdrawn: PastEvent = { type: "ServiceWithdrawn", body: { serviceId: service } };
    const ended = given(parts, [registered, offered, withdrawn]);
    expect(answerOf(ended.when(withdrawService, { ...ours, serviceId: service }))).toBe("directory.service-unknown");
  });
});
