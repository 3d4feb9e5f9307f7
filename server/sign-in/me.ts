import type { FastifyReply, FastifyRequest } from "fastify";
import { scopeOf } from "../../protection/access/may.ts";
import { isVerb, permissions } from "../../protection/access/permissions.ts";
import { isRoleName, roleOf } from "../../protection/access/roles.ts";
import type { Actor } from "../../protection/basics/actor.ts";
import { lastResetOf } from "../../store/sign-in/resets.ts";
import { findUser, hasEnrolledFactor } from "../../store/sign-in/users.ts";
import type { House } from "../house.ts";
import { sendRefusal } from "../problem.ts";
import { speechFor } from "../../door/speech-for.ts";
import { findActor } from "./find-actor.ts";

/** What signing in needs of the house: never the door to casework. */
export type SignInHouse = Omit<House, "door">;

/** `GET /api/me`: who is signed in and what they may do, from the same table the door permits by. */
export async function answerMe(
  house: SignInHouse,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const signedIn = await findActor(house.signIn, house.store.database, request.headers);
  if (!signedIn) return sendRefusal(request, reply, { code: "access.not-signed-in", facts: {} });
  const { actor, user, organisation } = signedIn;
  return reply.send({
    user: { id: user.id, name: user.name },
    organisation: { id: organisation.id, name: organisation.name },
    roles: actor.roles,
    teams: actor.teams,
    verbs: verbsOf(actor),
    secondFactor: {
      needed: actor.roles.some((role) => isRoleName(role) && roleOf(role).needsSecondFactor),
      enrolled: await hasEnrolledFactor(house.signIn.database, user.id),
      verified: actor.hasSecondFactor,
    },
    renewed: await renewalOf(house, user.id),
    demo: house.demo,
    language: (await speechFor(request.headers["accept-language"])).language,
  });
}

const toldForDays = 14;

/** Who renewed this user's sign-in lately: were it not they who asked, they must come to know. */
async function renewalOf(house: SignInHouse, userId: string) {
  const { database } = house.signIn;
  const since = new Date(Date.parse(house.now()) - toldForDays * 86_400_000).toISOString();
  const reset = await lastResetOf(database, userId, since);
  if (!reset) return null;
  return { at: reset.usedAt, byName: (await findUser(database, reset.askedBy))?.name ?? null };
}

function verbsOf(actor: Actor): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.keys(permissions)
      .filter(isVerb)
      .flatMap((verb) => {
        const scope = scopeOf(actor, verb);
        return scope === undefined ? [] : [[verb, scope]];
      }),
  );
}
