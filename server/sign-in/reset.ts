import type { FastifyReply, FastifyRequest } from "fastify";
import * as z from "zod/mini";
import { whyNot } from "../../protection/access/may.ts";
import type { Actor } from "../../protection/basics/actor.ts";
import type { Refusal } from "../../protection/basics/decision.ts";
import { invalid } from "../../door/decode-payload.ts";
import { countsFor, findWorker } from "../../store/sign-in/find-worker.ts";
import { forgetGuesses } from "../../store/sign-in/guesses.ts";
import { resetLink } from "../../store/sign-in/one-time-links.ts";
import { findReset, useReset } from "../../store/sign-in/resets.ts";
import { findUser } from "../../store/sign-in/users.ts";
import type { House } from "../house.ts";
import { sendRefusal } from "../problem.ts";
import { actorOf } from "./actor-of.ts";

import { hashPassword, passwordRefusal } from "./password.ts";

export const resetSchema = z.strictObject({ userId: z.uuid() });
export const newPasswordSchema = z.strictObject({
  token: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
  password: z.string().check(z.maxLength(1000)),
});

const gone: Refusal = { code: "access.not-reachable", facts: {} };

/** `POST /api/resets`: an administrator gets a one-time link for a worker of theirs who can no longer get in. */
export async function answerMakeReset(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const actor = await actorOf(house, request);
  if (!actor) return sendRefusal(request, reply, { code: "access.not-signed-in", facts: {} });
  const wish = z.safeParse(resetSchema, request.body);
  if (!wish.success) return sendRefusal(request, reply, invalid(wish.error.issues));
  const { userId } = wish.data;
  const refusal = await whyNoReset(house, actor, userId);
  if (refusal) return sendRefusal(request, reply, refusal);
  const { database } = house.signIn;
  const made = await resetLink(database, house.now(), house.origin, {
    userId,
    organisationId: actor.organisationId,
    askedBy: actor.userId,
  });
  return reply.code(201).send(made);
}

async function whyNoReset(house: House, actor: Actor, userId: string): Promise<Refusal | undefined> {
  const { organisationId } = actor;
  const denied = whyNot(actor, "worker.invite", { organisationId });
  if (denied) return denied;
  // Else someone who knows an administrator's password alone could rid themselves of the second factor.
  if (userId === actor.userId) return { code: "sign-in.reset-own", facts: {} };
  const user = await findUser(house.signIn.database, userId);
  if (user?.organisationId !== organisationId) return gone;
  return (await findWorker(house.store.database, organisationId, userId)) ? undefined : gone;
}

/** `POST /api/resets/use`: a new password; second factors are set up anew, and whoever was signed in no longer is, by session or token. */
export async function answerUseReset(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const wish = z.safeParse(newPasswordSchema, request.body);
  if (!wish.success) return sendRefusal(request, reply, invalid(wish.error.issues));
  const { token, password } = wish.data;
  const { database } = house.signIn;
  const user = await findReset(database, token, house.now());
  if (!user) return sendRefusal(request, reply, gone);
  const worker = await findWorker(house.store.database, user.organisationId, user.id);
  if (!countsFor(worker, user.madeAt)) return sendRefusal(request, reply, gone);
  const weakness = passwordRefusal(password, user);
  if (weakness) return sendRefusal(request, reply, weakness);
  if (!(await useReset(database, token, house.now(), await hashPassword(password))))
    return sendRefusal(request, reply, gone);
  await forgetGuesses(database, user.email);
  return reply.send({ email: user.email });
}
