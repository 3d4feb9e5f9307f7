import type { Actor } from "../basics/actor.ts";
import type { Refusal } from "../basics/decision.ts";
import { installationId } from "../basics/ids.ts";
import type { Sensitivity } from "../basics/sensitivity.ts";
import { unreachable } from "../basics/unreachable.ts";
import { type AccessRefusal, notPermitted, notReachable, secondFactorNeeded } from "./access-refusal.ts";
import { scopeFor, scopes, type Scope, type Verb } from "./permissions.ts";
import { isRoleName, type RoleName, roleNames, roleOf } from "./roles.ts";

/** Whose a thing is: all that permission looks at, never what it says. */
export type Belonging = {
  readonly organisationId: string;
  readonly madeBy?: string | undefined;
  /** Who carries it now. A sheet or referral of a case has the case's. */
  readonly assigneeId?: string | undefined;
  /** Of every open case it belongs to; none where no team ever carried it. */
  readonly teams?: readonly string[] | undefined;
  /** Others who work on it, in a role that carries people: who continued the encounter, who helps on the case. */
  readonly workers?: readonly string[] | undefined;
  /** Who went on with a first contact by its token: for them it and its triage are as if they had begun it. */
  readonly continuedBy?: readonly string[] | undefined;
};

/** Whether the actor may do this to a thing that belongs so. Ask it for buttons, actions and reads alike. */
export function may(actor: Actor, verb: Verb, belonging: Belonging): boolean {
  return rolesReaching(actor, verb, belonging).length > 0;
}

/** `may`, with the reason why not: what the door answers. */
export function whyNot(actor: Actor, verb: Verb, belonging: Belonging): Refusal<AccessRefusal> | undefined {
  if (may(actor, verb, belonging)) {
    return undefined;
  }
  if (scopeOf(actor, verb) !== undefined) {
    return notReachable();
  }
  const allowedWithFactor = scopeOf({ ...actor, hasSecondFactor: true }, verb) !== undefined;
  return allowedWithFactor ? secondFactorNeeded(verb) : notPermitted(verb);
}

/** The widest reach the actor has for a verb: what a list may show. `undefined` where there is none. */
export function scopeOf(actor: Actor, verb: Verb): Scope | undefined {
  const held = activeRoles(actor).map((role) => scopeFor(verb, role));
  return scopes.findLast((scope) => held.includes(scope));
}

/** The roles that may do this, so that someone who may not can be told whom to ask. */
export function whoCould(verb: Verb): readonly RoleName[] {
  return roleNames("signing-in").filter((role) => scopeFor(verb, role) !== undefined);
}

/** How a thing belongs that the actor is about to begin: to them. */
export function belongingToBegin(actor: Actor): Belonging {
  return { organisationId: actor.organisationId, madeBy: actor.userId, assigneeId: actor.userId };
}

/**
 * The sensitivity classes the actor may be shown of a thing that belongs so: those of the roles that reach it for this
 * verb, each by itself, so that two narrow roles never make a wide one. Without a belonging, as in a list of what many
 * carry, those of the roles that reach as far as the list does.
 */
export function classesSeenBy(actor: Actor, verb: Verb, belonging?: Belonging): ReadonlySet<Sensitivity> {
  const widest = scopeOf(actor, verb);
  const seeing =
    belonging === undefined
      ? activeRoles(actor).filter((role) => widest !== undefined && scopeFor(verb, role) === widest)
      : rolesReaching(actor, verb, belonging);
  return new Set(seeing.flatMap((role) => roleOf(role).sees));
}

function rolesReaching(actor: Actor, verb: Verb, belonging: Belonging): readonly RoleName[] {
  return activeRoles(actor).filter((role) => {
    const scope = scopeFor(verb, role);
    return scope !== undefined && reaches(scope, actor, belonging);
  });
}

/** A role that needs a second factor does not count until one was given; unknown names never count. */
function activeRoles(actor: Actor): readonly RoleName[] {
  return actor.roles
    .filter(isRoleName)
    .filter((role) => roleOf(role).signsIn && (actor.hasSecondFactor || !roleOf(role).needsSecondFactor));
}

function reaches(scope: Scope, actor: Actor, belonging: Belonging): boolean {
  if (scope === "installation" && belonging.organisationId === installationId) {
    return true;
  }
  if (belonging.organisationId !== actor.organisationId) {
    return false;
  }
  const worksOnIt = belonging.workers?.includes(actor.userId) ?? false;
  switch (scope) {
    case "begun":
      return belonging.madeBy === actor.userId;
    case "own":
      return belonging.madeBy === actor.userId || (belonging.continuedBy?.includes(actor.userId) ?? false);
    case "assigned":
      return worksOnIt || carries(actor, belonging);
    case "team":
      // What no team carries yet is everyone's who does intake; otherwise nobody would find it.
      return worksOnIt || carries(actor, belonging) || isOfTeam(actor, belonging);
    case "organisation":
    case "installation":
      return true;
    default:
      return unreachable(scope);
  }
}

function isOfTeam(actor: Actor, { teams = [] }: Belonging): boolean {
  return teams.length === 0 || teams.some((team) => actor.teams.includes(team));
}

/** Whoever made a thing carries it until someone is assigned; from then on having made it opens nothing. */
function carries(actor: Actor, belonging: Belonging): boolean {
  return (belonging.assigneeId ?? belonging.madeBy) === actor.userId;
}
