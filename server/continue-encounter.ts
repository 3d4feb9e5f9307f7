import { randomUUID } from "node:crypto";
import type { FastifyInstance } from "fastify";
import * as z from "zod/mini";
import { invalid } from "../door/decode-payload.ts";
import { answerEnvelopes } from "../door/door.ts";
import { asOrganisation } from "../store/database.ts";
import { findEncounterByToken } from "../store/lists/encounter-lists.ts";
import { takeTry } from "../store/hourly-tries.ts";
import type { House } from "./house.ts";
import { sendRefusal } from "./problem.ts";
import { actorOf } from "./sign-in/actor-of.ts";
import { speechFor } from "../door/speech-for.ts";

export const bodySchema = z.strictObject({
  code: z.string().check(z.trim(), z.toUpperCase(), z.minLength(8), z.maxLength(40)),
});

/** Ten an hour for each user: 40 bits cannot be tried out at that pace. */
const triesAnHour = 10;

/**
 * Goes on from the token a person brings. The code is in the body, never in an address; wrong, expired and foreign
 * codes are answered alike, and every try counts.
 */
export function answerContinueEncounter(fastify: FastifyInstance, house: House): void {
  fastify.post("/api/encounters/continue", async (request, reply) => {
    const actor = await actorOf(house, request);
    if (!actor) return sendRefusal(request, reply, { code: "access.not-signed-in", facts: {} });
    const read = z.safeParse(bodySchema, request.body);
    if (!read.success) return sendRefusal(request, reply, invalid(read.error.issues));
    const now = house.now();
    const mayTry = await asOrganisation(house.store.database, actor.organisationId, (trx) =>
      takeTry(trx, actor, { what: "encounter.continue", now, most: triesAnHour }),
    );
    if (!mayTry) return sendRefusal(request, reply, { code: "access.too-many", facts: { seconds: 3600 } });
    const hash = house.store.vault.token(actor.organisationId, "encounter.code", read.data.code);
    const found = await asOrganisation(house.store.database, actor.organisationId, (trx) =>
      findEncounterByToken(trx, actor.organisationId, hash, now.slice(0, 10)),
    );
    if (!found) return sendRefusal(request, reply, { code: "person.token-not-valid", facts: {} });
    const envelope = {
      id: randomUUID(),
      name: "ContinueEncounter",
      version: 1,
      madeAt: now,
      deviceId: "server",
      payload: { encounterId: found, code: read.data.code },
    };
    const [answer] = await answerEnvelopes(
      house.door,
      actor,
      [envelope],
      await speechFor(request.headers["accept-language"]),
    );
    if (answer?.status === "accepted")
      return reply.type("application/json; charset=utf-8").send(JSON.stringify({ encounterId: found }));
    if (answer?.status === "refused") return sendRefusal(request, reply, answer.refusal);
    return sendRefusal(request, reply, { code: "door.fault", facts: { reference: answer?.reference ?? "" } });
  });
}
