import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import * as z from "zod/mini";
import type { Actor } from "../protection/basics/actor.ts";
import type { Refusal } from "../protection/basics/decision.ts";
import { commands } from "../protection/commands.ts";
import { invalid } from "../door/decode-payload.ts";
import { answerEnvelopes } from "../door/door.ts";
import { envelopeSchema, mostEnvelopes, type Envelope, type EnvelopeAnswer } from "../door/envelope.ts";
import type { House } from "./house.ts";
import { sendRefusal } from "./problem.ts";
import { openTurns } from "./take-turns.ts";
import { actorOf } from "./sign-in/actor-of.ts";
import { speechFor } from "../door/speech-for.ts";

export const batchSchema = z.strictObject({
  envelopes: z.array(envelopeSchema).check(z.minLength(1), z.maxLength(mostEnvelopes)),
});
/** One command under its own path: the envelope without the name that the path already says. */
export const singleSchema = z.omit(envelopeSchema, { name: true });

/** `ApprovePlan` is answered at `/api/commands/approve-plan`. */
export function pathOf(commandName: string): string {
  return `/api/commands/${commandName.replaceAll(/(?!^)([A-Z])/g, "-$1").toLowerCase()}`;
}

/**
 * The command door over HTTP: a batch in order, or one command at its own path. Batches take turns, one of each user and
 * four in all, so that the days of work which a few devices bring home leave the database to everyone else.
 */
export function answerCommands(fastify: FastifyInstance, house: House): void {
  const turns = openTurns({ atOnce: 4, mostWaiting: 10 });
  fastify.post("/api/commands", async (request, reply) => {
    const actor = await actorOf(house, request);
    if (!actor) return sendRefusal(request, reply, notSignedIn);
    const batch = z.safeParse(batchSchema, request.body);
    if (!batch.success) return sendRefusal(request, reply, invalid(batch.error.issues));
    const { envelopes } = batch.data;
    const work = () => answered(house, request, actor, envelopes);
    const answers = envelopes.length === 1 ? await work() : await turns(actor.userId, work);
    if (!answers) return sendRefusal(request, reply, { code: "access.too-many", facts: { seconds: 60 } });
    return reply.type("application/json; charset=utf-8").send(JSON.stringify({ answers }));
  });
  for (const { name } of commands) {
    fastify.post(pathOf(name), async (request, reply) => {
      const actor = await actorOf(house, request);
      if (!actor) return sendRefusal(request, reply, notSignedIn);
      const single = z.safeParse(singleSchema, request.body);
      if (!single.success) return sendRefusal(request, reply, invalid(single.error.issues));
      const [answer] = await answered(house, request, actor, [{ ...single.data, name }]);
      return answer && sendOne(request, reply, answer);
    });
  }
}

const notSignedIn: Refusal = { code: "access.not-signed-in", facts: {} };

async function answered(
  house: House,
  request: FastifyRequest,
  actor: Actor,
  envelopes: readonly Envelope[],
): Promise<readonly EnvelopeAnswer[]> {
  return answerEnvelopes(house.door, actor, envelopes, await speechFor(request.headers["accept-language"]));
}

function sendOne(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: EnvelopeAnswer,
): FastifyReply | Promise<FastifyReply> {
  switch (answer.status) {
    case "accepted":
      return reply.type("application/json; charset=utf-8").send(JSON.stringify(answer));
    case "refused":
      return sendRefusal(request, reply, answer.refusal);
    case "fault":
      return sendRefusal(request, reply, { code: "door.fault", facts: { reference: answer.reference } });
  }
}
