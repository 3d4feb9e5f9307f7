import type { RoleName } from "../../protection/access/roles.ts";
import { roleOf } from "../../protection/access/roles.ts";
import type { Actor } from "../../protection/basics/actor.ts";
import { organisationId, userId } from "../../protection/basics/ids.ts";
import { demoId } from "./demo-id.ts";
import { demoOrganisationId, type DemoOrganisationKey } from "./demo-organisations.ts";

export type DemoUser = {
  readonly organisation: DemoOrganisationKey;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly RoleName[];
  readonly teams: readonly string[];
};

/** Someone for every role that signs in; two of those whose work a second pair of eyes must look at. */
export const demoUsers = {
  administrator: worker("harbour", "Ada Example", "administrator@harbour.example", "administrator", []),
  responder: worker("harbour", "Rami Example", "responder@harbour.example", "first-responder", ["intake"]),
  responderTwo: worker("harbour", "Rosa Example", "responder2@harbour.example", "first-responder", ["intake"]),
  officer: worker("harbour", "Oumou Example", "officer@harbour.example", "screening-officer", ["intake", "coast"]),
  officerTwo: worker("harbour", "Otto Example", "officer2@harbour.example", "screening-officer", ["intake", "coast"]),
  caseworker: worker("harbour", "Carmen Example", "caseworker@harbour.example", "caseworker", ["coast"]),
  caseworkerTwo: worker("harbour", "Karim Example", "caseworker2@harbour.example", "caseworker", ["hills"]),
  supervisor: worker("harbour", "Selma Example", "supervisor@harbour.example", "supervisor", [
    "intake",
    "coast",
    "hills",
  ]),
  programme: worker("harbour", "Paulo Example", "programme@harbour.example", "programme-manager", []),
  protection: worker("harbour", "Dina Example", "dataprotection@harbour.example", "data-protection-officer", []),
  auditor: worker("harbour", "Aurel Example", "auditor@harbour.example", "auditor", []),
  shelter: worker("lantern", "Lucia Example", "provider@lantern.example", "provider", ["house"]),
  listener: worker("listening", "Bilal Example", "provider@listening.example", "provider", ["bench"]),
  clinic: worker("cedar", "Clara Example", "provider@cedar.example", "provider", ["ward"]),
  consul: worker("consulate", "Fatou Example", "focalpoint@consulate.example", "state-focal-point", ["post"]),
  fund: worker("fund", "Finn Example", "fund@bridge.example", "fund-manager", ["desk"]),
} as const satisfies Record<string, DemoUser>;

export type DemoUserKey = keyof typeof demoUsers;
// `as`: an object's own keys are its type's keys.
export const demoUserKeys = Object.keys(demoUsers) as readonly DemoUserKey[];

export function demoUserId(key: DemoUserKey): string {
  return demoId(`user ${key}`);
}

/** Whoever may read what others wrote about a person, or decide who may, signs in with an authenticator app as well. */
export function needsSecondFactor(key: DemoUserKey): boolean {
  return demoUsers[key].roles.some((role) => roleOf(role).needsSecondFactor);
}

export function demoActor(key: DemoUserKey): Actor {
  const { organisation, roles, teams } = demoUsers[key];
  return {
    userId: userId().parse(demoUserId(key)),
    organisationId: organisationId().parse(demoOrganisationId(organisation)),
    roles,
    teams,
    hasSecondFactor: true,
  };
}

function worker(
  organisation: DemoOrganisationKey,
  name: string,
  email: string,
  role: RoleName,
  teams: readonly string[],
): DemoUser {
  return { organisation, name, email, roles: [role], teams };
}
