import type { FastifyInstance } from "fastify";
import type { House } from "../house.ts";
import { registerAuth } from "./auth-routes.ts";
import { answerInvite } from "./invite.ts";
import { answerMakeReset, answerUseReset } from "./reset.ts";
import { answerWelcome } from "./welcome.ts";

/** Signing in and out, who I am, and coming, or coming back, by a one-time link. */
export async function registerSignIn(fastify: FastifyInstance, house: House): Promise<void> {
  registerAuth(fastify, house);
  fastify.post("/api/welcome", (request, reply) => answerWelcome(house, request, reply));
  fastify.post("/api/invitations", (request, reply) => answerInvite(house, request, reply));
  fastify.post("/api/resets", (request, reply) => answerMakeReset(house, request, reply));
  fastify.post("/api/resets/use", (request, reply) => answerUseReset(house, request, reply));
}
