import type { FastifyRequest } from "fastify";
import type { Actor } from "../../protection/basics/actor.ts";
import type { House } from "../house.ts";
import { findActor } from "./find-actor.ts";

/** Whose request this is; undefined when nobody's. */
export async function actorOf(house: House, request: FastifyRequest): Promise<Actor | undefined> {
  return (await findActor(house.signIn, house.store.database, request.headers))?.actor;
}
