import type { FastifyInstance } from "fastify";
import type { House } from "../house.ts";
import { registerAuth } from "./auth-routes.ts";
import { answerInvite } from "./invite.ts";
import { answerWelcome } from "./welcome.ts";

/** Signing in and out, who I am, and coming by a one-time link. */
export async function registerSignIn(fastify: FastifyInstance, house: House): Promise<void> {
  registerAuth(fastify, house);
  fastify.post("/api/welcome", (request, reply) => answerWelcome(house, request, reply));
  fastify.post("/api/invitations", (request, reply) => answerInvite(house, request, reply));
}
