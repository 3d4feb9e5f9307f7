import { describe, expect, it } from "vitest";
import type { Actor } from "../basics/actor.ts";
import { installationId, organisationId, userId } from "../basics/ids.ts";
import { belongingToBegin, classesSeenBy, may, scopeOf, whoCould, whyNot } from "./may.ts";
import { isVerb, permissions } from "./permissions.ts";
import { isRoleName, roleNames, roleOf } from "./roles.ts";

const ours = organisationId().parse("11111111-1111-4111-8111-111111111111");
const theirs = organisationId().parse("22222222-2222-4222-8222-222222222222");
const me = userId().parse("33333333-3333-4333-8333-333333333333");
const colleague = "44444444-4444-4444-8444-444444444444";

function actor(role: string, over: Partial<Actor> = {}): Actor {
  return { userId: me, organisationId: ours, roles: [role], teams: ["north"], hasSecondFactor: true, ...over };
}

describe("may", () => {
  it("lets a supervisor approve a plan of the own team and not of another team", () => {
    const supervisor = actor("supervisor");
    expect(may(supervisor, "plan.approve", { organisationId: ours, assigneeId: colleague, teams: ["north"] })).toBe(
      true,
    );
    expect(may(supervisor, "plan.approve", { organisationId: ours, assigneeId: colleague, teams: ["south"] })).toBe(
      false,
    );
  });

  it("opens to every team that carries one of the person's cases, and to no other", () => {
    const twoTeams = { organisationId: ours, assigneeId: colleague, teams: ["south", "north"] };
    expect(may(actor("supervisor"), "person.read", twoTeams)).toBe(true);
    expect(may(actor("supervisor", { teams: ["east"] }), "person.read", twoTeams)).toBe(false);
  });

  it("lets a supervisor find what no team carries yet", () => {
    expect(may(actor("supervisor"), "case.assign", { organisationId: ours, madeBy: colleague })).toBe(true);
  });

  it("lets a caseworker into assigned cases and not into a colleague's", () => {
    const caseworker = actor("caseworker");
    expect(may(caseworker, "case.note", { organisationId: ours, assigneeId: me, teams: ["north"] })).toBe(true);
    expect(may(caseworker, "case.note", { organisationId: ours, assigneeId: colleague, teams: ["north"] })).toBe(false);
    expect(may(caseworker, "case.note", { organisationId: ours, assigneeId: colleague, workers: [me] })).toBe(true);
  });

  it("closes a case to whoever made it once someone else carries it", () => {
    const caseworker = actor("caseworker");
    expect(may(caseworker, "case.read", { organisationId: ours, madeBy: me })).toBe(true);
    expect(may(caseworker, "case.read", { organisationId: ours, madeBy: me, assigneeId: colleague })).toBe(false);
  });

  it("shows a first responder only what they made or continued themselves", () => {
    const responder = actor("first-responder", { hasSecondFactor: false });
    expect(may(responder, "sheet.read", { organisationId: ours, madeBy: me })).toBe(true);
    expect(may(responder, "sheet.read", { organisationId: ours, madeBy: colleague, continuedBy: [me] })).toBe(true);
    expect(may(responder, "sheet.read", { organisationId: ours, madeBy: colleague, workers: [me] })).toBe(false);
    expect(may(responder, "sheet.read", { organisationId: ours, madeBy: colleague })).toBe(false);
  });

  it("leaves the person's token to whoever opened the first contact, where a first responder goes on with it", () => {
    const responder = actor("first-responder", { hasSecondFactor: false });
    const continued = { organisationId: ours, madeBy: colleague, continuedBy: [me], workers: [me] };
    expect(may(responder, "encounter.read", continued)).toBe(true);
    expect(may(responder, "encounter.issue-token", continued)).toBe(false);
    expect(may(responder, "encounter.issue-token", { organisationId: ours, madeBy: me })).toBe(true);
    expect(may(actor("caseworker"), "encounter.issue-token", continued)).toBe(true);
  });

  it("never reaches into another organisation, whatever the role", () => {
    for (const role of roleNames("all")) {
      for (const verb of Object.keys(permissions).filter(isVerb)) {
        const foreign = {
          organisationId: theirs,
          madeBy: me,
          assigneeId: me,
          teams: ["north"],
          workers: [me],
          continuedBy: [me],
        };
        expect(may(actor(role), verb, foreign), `${role} ${verb}`).toBe(false);
      }
    }
  });

  it("opens what the installation shares to reading and not to publishing", () => {
    const administrator = actor("administrator");
    expect(may(administrator, "instrument.read", { organisationId: installationId })).toBe(true);
    expect(may(administrator, "instrument.publish", { organisationId: installationId })).toBe(false);
    expect(may(administrator, "instrument.publish", { organisationId: ours })).toBe(true);
  });

  it("counts a role that sees case content only after a second factor", () => {
    const belonging = { organisationId: ours, assigneeId: me };
    expect(may(actor("caseworker", { hasSecondFactor: false }), "case.read", belonging)).toBe(false);
    expect(classesSeenBy(actor("caseworker", { hasSecondFactor: false }), "case.read", belonging).size).toBe(0);
    expect(classesSeenBy(actor("caseworker"), "case.read", belonging).has("S3.trafficking")).toBe(true);
  });

  it("counts an administrator only after a second factor: who gives roles could give them to a stranger", () => {
    const byPasswordAlone = actor("administrator", { hasSecondFactor: false });
    expect(scopeOf(byPasswordAlone, "worker.invite")).toBeUndefined();
    expect(whyNot(byPasswordAlone, "worker.invite", { organisationId: ours })?.code).toBe(
      "access.second-factor-needed",
    );
    expect(may(actor("administrator"), "worker.invite", { organisationId: ours })).toBe(true);
  });

  it("gives nothing to an unknown role and to a role that does not sign in", () => {
    expect(scopeOf(actor("constructor"), "library.read")).toBeUndefined();
    expect(scopeOf(actor("donor-viewer"), "library.read")).toBeUndefined();
  });

  it("lets everyone begin what they have the permission for", () => {
    for (const verb of Object.keys(permissions).filter(isVerb)) {
      for (const role of whoCould(verb)) {
        expect(may(actor(role, { teams: [] }), verb, belongingToBegin(actor(role))), `${role} ${verb}`).toBe(true);
      }
    }
  });
});

describe("whyNot", () => {
  const carried = { organisationId: ours, assigneeId: me, teams: ["north"] };

  it("says that the role does not allow it", () => {
    expect(whyNot(actor("caseworker"), "plan.approve", carried)).toEqual({
      code: "access.not-permitted",
      facts: { verb: "plan.approve" },
    });
    expect(whyNot(actor("supervisor"), "plan.approve", carried)).toBeUndefined();
  });

  it("asks for the second factor where that is all that is missing", () => {
    const caseworker = actor("caseworker", { hasSecondFactor: false });
    expect(whyNot(caseworker, "case.read", carried)?.code).toBe("access.second-factor-needed");
    expect(whyNot(caseworker, "plan.approve", carried)?.code).toBe("access.not-permitted");
  });

  it("says the same of a colleague's case and of another organisation's", () => {
    const colleagues = whyNot(actor("caseworker"), "case.read", { ...carried, assigneeId: colleague });
    expect(colleagues).toEqual({ code: "access.not-reachable", facts: {} });
    expect(whyNot(actor("caseworker"), "case.read", { organisationId: theirs })).toEqual(colleagues);
  });
});

describe("classesSeenBy", () => {
  const colleagues = { organisationId: ours, assigneeId: colleague, teams: ["north"] };

  it("leaves out a role that may not do it at all: what a first responder sees opens no file to the same person", () => {
    const both = actor("data-protection-officer", { roles: ["data-protection-officer", "first-responder"] });
    expect(classesSeenBy(both, "person.read", colleagues)).toEqual(new Set(["S0", "S1", "S2"]));
  });

  it("leaves out a role that does not reach this one, and counts it where it does", () => {
    const both = actor("data-protection-officer", { roles: ["data-protection-officer", "caseworker"] });
    expect(classesSeenBy(both, "person.read", colleagues).has("S3.trafficking")).toBe(false);
    expect(classesSeenBy(both, "person.read", { ...colleagues, assigneeId: me }).has("S3.trafficking")).toBe(true);
    expect(classesSeenBy(both, "person.read", { organisationId: theirs }).size).toBe(0);
  });

  it("shows in a list without belonging what the roles may be shown that reach as far as the list", () => {
    const both = actor("programme-manager", { roles: ["programme-manager", "caseworker"] });
    expect(classesSeenBy(both, "case.list")).toEqual(new Set(["S0", "S1"]));
    expect(classesSeenBy(actor("caseworker"), "case.list").has("S2")).toBe(true);
  });
});

describe("scopeOf and whoCould", () => {
  it("takes the widest reach of several roles", () => {
    const both = actor("caseworker", { roles: ["caseworker", "supervisor"] });
    expect(scopeOf(both, "case.list")).toBe("team");
    expect(scopeOf(actor("caseworker"), "case.list")).toBe("assigned");
  });

  it("tells who could approve a plan", () => {
    expect(whoCould("plan.approve")).toEqual(["supervisor"]);
  });
});

describe("the roles", () => {
  it("are the twenty of the domain page, each with its own code", () => {
    const codes = roleNames("all").map((name) => roleOf(name).code);
    expect(new Set(codes).size).toBe(20);
    expect(roleNames("signing-in").map((name) => roleOf(name).code)).toEqual([
      "R1",
      "R2",
      "R3",
      "R4",
      "R8",
      "R10",
      "R11",
      "R13",
      "R15",
      "R17",
      "R20",
    ]);
    expect(isRoleName("toString")).toBe(false);
  });

  it("need a second factor wherever they see case content, and not on a shared tablet at a border post", () => {
    const seeing = roleNames("all").filter((name) => roleOf(name).seesCaseContent);
    expect(seeing.filter((name) => !roleOf(name).needsSecondFactor)).toEqual([]);
    expect(roleNames("signing-in").filter((name) => !roleOf(name).needsSecondFactor)).toEqual([
      "first-responder",
      "auditor",
    ]);
  });

  it("have permissions only where people sign in with them", () => {
    const named = new Set(Object.values(permissions).flatMap((line) => Object.keys(line)));
    expect([...named].filter((name) => isRoleName(name) && !roleOf(name).signsIn)).toEqual([]);
    expect(isVerb("valueOf")).toBe(false);
  });
});
