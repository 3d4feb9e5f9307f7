import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { actorOf } from "./sign-in/actor-of.ts";
import type { House } from "./house.ts";
import { sendRefusal } from "./problem.ts";
import { readOnce } from "../reading/read-once.ts";
import type { ReadRoute } from "../reading/read-route.ts";
import { speechFor } from "../door/speech-for.ts";

/** Gives every read route its place under HTTP. */
export function answerReads(fastify: FastifyInstance, house: House, routes: readonly ReadRoute[]): void {
  for (const route of routes) {
    const isInBody = route.asked === "in-body";
    fastify.route({
      method: isInBody ? "POST" : "GET",
      url: route.path,
      handler: (request, reply) => answerRead(house, route, request, reply, isInBody ? request.body : request.query),
    });
  }
}

async function answerRead(
  house: House,
  route: ReadRoute,
  request: FastifyRequest,
  reply: FastifyReply,
  query: unknown,
): Promise<FastifyReply> {
  const actor = await actorOf(house, request);
  if (!actor) return sendRefusal(request, reply, { code: "access.not-signed-in", facts: {} });
  const speech = await speechFor(request.headers["accept-language"]);
  const answer = await readOnce(house, actor, route, { params: request.params, query, speech });
  if ("refusal" in answer) return sendRefusal(request, reply, answer.refusal);
  return sendWithTag(request, reply, JSON.stringify(answer.shown));
}

/** Strong ETag over the bytes: a list that did not change costs a 304 on a slow network. */
function sendWithTag(request: FastifyRequest, reply: FastifyReply, text: string): FastifyReply {
  const tag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
  void reply.header("etag", tag);
  if (request.headers["if-none-match"] === tag) return reply.code(304).send();
  return reply.type("application/json; charset=utf-8").send(text);
}
