import type { VerbName } from "../basics/command.ts";
import type { RoleName } from "./roles.ts";

/**
 * How far a permission reaches, from narrow to wide. Each reach is defined in `may.ts`.
 * `begun`: made by me. `own`: the same, or continued by me with the person's token. `assigned`: carried by me. `team`: carried by my team. `organisation`: all that is ours.
 * `installation`: also what all organisations share.
 */
export const scopes = ["begun", "own", "assigned", "team", "organisation", "installation"] as const;
export type Scope = (typeof scopes)[number];

type Line = { readonly [Role in RoleName]?: Scope };

/** What is nobody's secret: the guidance, the services, the forms. */
const everyone = {
  "first-responder": "installation",
  "screening-officer": "installation",
  caseworker: "installation",
  supervisor: "installation",
  provider: "installation",
  "state-focal-point": "installation",
  "fund-manager": "installation",
  "programme-manager": "installation",
  "data-protection-officer": "installation",
  administrator: "installation",
  auditor: "installation",
} satisfies Line;

/**
 * Who may do what, and how far: the one table that the door enforces and the screens draw their buttons from.
 * A verb that is not here may be done by nobody.
 */
export const permissions = {
  "organisation.register": { administrator: "organisation" },
  "organisation.team": { administrator: "organisation" },
  "worker.invite": { administrator: "organisation" },
  "worker.roles": { administrator: "organisation" },
  "worker.deactivate": { administrator: "organisation" },
  "worker.list": {
    administrator: "organisation",
    supervisor: "organisation",
    "data-protection-officer": "organisation",
  },
  "service.offer": { administrator: "organisation", provider: "organisation", "state-focal-point": "organisation" },
  "service.withdraw": { administrator: "organisation", provider: "organisation", "state-focal-point": "organisation" },
  "directory.read": everyone,

  "encounter.open": { "first-responder": "own", "screening-officer": "organisation", caseworker: "assigned" },
  // Whoever goes on with the token must not take it from the person by issuing another.
  "encounter.issue-token": { "first-responder": "begun", "screening-officer": "organisation", caseworker: "assigned" },
  // The token is the proof: whoever holds it goes on where a colleague at another site stopped.
  "encounter.continue": {
    "first-responder": "organisation",
    "screening-officer": "organisation",
    caseworker: "organisation",
  },
  "encounter.read": {
    "first-responder": "own",
    "screening-officer": "organisation",
    caseworker: "assigned",
    supervisor: "organisation",
  },

  "sheet.start": { "first-responder": "own", "screening-officer": "team", caseworker: "assigned", supervisor: "team" },
  "sheet.answer": { "first-responder": "own", "screening-officer": "team", caseworker: "assigned", supervisor: "team" },
  "sheet.conclude": {
    "first-responder": "own",
    "screening-officer": "team",
    caseworker: "assigned",
    supervisor: "team",
  },
  "sheet.read": { "first-responder": "own", "screening-officer": "team", caseworker: "assigned", supervisor: "team" },
  "triage.conclude": { "first-responder": "own", "screening-officer": "team", caseworker: "assigned" },
  "screening.recommend": { "screening-officer": "team" },
  "screening.confirm": { "screening-officer": "team", supervisor: "team" },
  "screening.return": { "screening-officer": "team", supervisor: "team" },

  "person.register": { "screening-officer": "team", caseworker: "assigned", supervisor: "team" },
  "person.correct": { "screening-officer": "team", caseworker: "assigned", supervisor: "team" },
  "person.set-aside-duplicate": { "screening-officer": "team", caseworker: "assigned", supervisor: "team" },
  "person.read": {
    "screening-officer": "team",
    caseworker: "assigned",
    supervisor: "team",
    "data-protection-officer": "organisation",
  },
  // Finding that someone is known is not opening their file: without it the same person is registered twice.
  "person.search": {
    "screening-officer": "organisation",
    caseworker: "organisation",
    supervisor: "organisation",
    "data-protection-officer": "organisation",
  },
  "consent.record": { "screening-officer": "team", caseworker: "assigned", supervisor: "team" },
  // Withdrawing is the person's right, whoever of us they meet.
  "consent.withdraw": {
    "screening-officer": "organisation",
    caseworker: "organisation",
    supervisor: "organisation",
    "data-protection-officer": "organisation",
  },

  "case.open": { "screening-officer": "team", caseworker: "assigned", supervisor: "team" },
  "case.assign": { supervisor: "team" },
  "case.note": { caseworker: "assigned", supervisor: "team" },
  "case.follow-up": { caseworker: "assigned", supervisor: "team" },
  "case.request-closure": { caseworker: "assigned", supervisor: "assigned" },
  "case.approve-closure": { supervisor: "team" },
  "case.return-closure": { supervisor: "team" },
  "case.reopen": { supervisor: "team" },
  "case.read": { "screening-officer": "own", caseworker: "assigned", supervisor: "team" },
  "case.list": {
    "screening-officer": "own",
    caseworker: "assigned",
    supervisor: "team",
    "programme-manager": "organisation",
  },

  "assessment.needs": { caseworker: "assigned", supervisor: "team" },
  "assessment.risk": { caseworker: "assigned", supervisor: "team" },
  "assessment.safety-plan": { caseworker: "assigned", supervisor: "team" },
  "plan.draft": { caseworker: "assigned", supervisor: "assigned" },
  "plan.agree": { caseworker: "assigned", supervisor: "assigned" },
  "plan.request-approval": { caseworker: "assigned", supervisor: "assigned" },
  "plan.approve": { supervisor: "team" },
  "plan.return": { supervisor: "team" },
  "plan.confirm-service": { caseworker: "assigned", supervisor: "team" },

  "referral.make": { caseworker: "assigned", supervisor: "team" },
  "referral.revoke": { caseworker: "assigned", supervisor: "team" },
  "referral.accept": { provider: "organisation", "state-focal-point": "organisation", supervisor: "team" },
  "referral.decline": { provider: "organisation", "state-focal-point": "organisation", supervisor: "team" },
  "referral.start": { provider: "organisation", "state-focal-point": "organisation", supervisor: "team" },
  "referral.complete": { provider: "organisation", "state-focal-point": "organisation", supervisor: "team" },
  "referral.read": {
    provider: "organisation",
    "state-focal-point": "organisation",
    caseworker: "assigned",
    supervisor: "team",
  },
  "referral.list": {
    provider: "organisation",
    "state-focal-point": "organisation",
    caseworker: "assigned",
    supervisor: "team",
  },

  "instrument.publish": { administrator: "organisation" },
  "instrument.read": everyone,
  "library.import": { administrator: "organisation" },
  "library.read": everyone,

  "access-log.read": { "data-protection-officer": "organisation", auditor: "organisation" },
  "export.case": { supervisor: "team", "data-protection-officer": "organisation" },
  "statistics.read": {
    supervisor: "organisation",
    "fund-manager": "organisation",
    "programme-manager": "organisation",
    "data-protection-officer": "organisation",
    auditor: "organisation",
  },
} satisfies Readonly<Record<VerbName, Line>>;

export type Verb = keyof typeof permissions;

export function isVerb(name: string): name is Verb {
  return Object.hasOwn(permissions, name);
}

/** The scope a role has for a verb, `undefined` where it may not do it at all. */
export function scopeFor(verb: Verb, role: RoleName): Scope | undefined {
  const line: Line = permissions[verb];
  return line[role];
}
