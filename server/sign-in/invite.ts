import { randomUUID } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import * as z from "zod/mini";
import { invalid } from "../../door/decode-payload.ts";
import { makeInvitation } from "../../store/sign-in/invitations.ts";
import type { House } from "../house.ts";
import { sendRefusal } from "../problem.ts";
import { speechFor } from "../../door/speech-for.ts";
import { actorOf } from "./actor-of.ts";
import { askDoor } from "./ask-door.ts";
import { hoursFrom, linkTo } from "../../store/sign-in/one-time-links.ts";

export const inviteSchema = z.strictObject({
  email: z.email().check(z.maxLength(254)),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  roles: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(20)),
  teams: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(50)),
});

/** Long enough for a colleague in the field, short enough for a forgotten message. */
const validForHours = 7 * 24;

/** `POST /api/invitations`: a colleague gets roles, and a one-time link for whoever asked to hand over. */
export async function answerInvite(house: House, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const actor = await actorOf(house, request);
  if (!actor) return sendRefusal(request, reply, { code: "access.not-signed-in", facts: {} });
  const wish = z.safeParse(inviteSchema, request.body);
  if (!wish.success) return sendRefusal(request, reply, invalid(wish.error.issues));
  const { email, name, roles, teams } = wish.data;
  const { organisationId } = actor;
  const userId = randomUUID();
  const speech = await speechFor(request.headers["accept-language"]);
  const payload = { organisationId, userId, roles, teams };
  const refusal = await askDoor(house, actor, speech, [{ name: "InviteWorker", payload }]);
  if (refusal) return sendRefusal(request, reply, refusal);
  const expiresAt = hoursFrom(house.now(), validForHours);
  const token = await makeInvitation(house.signIn.database, {
    expiresAt,
    place: { organisationId, userId, email, name },
  });
  return reply.code(201).send({ userId, link: linkTo(house.origin, token), expiresAt });
}
