import { randomUUID } from "node:crypto";
import type { Actor } from "../../protection/basics/actor.ts";
import type { Refusal } from "../../protection/basics/decision.ts";
import { answerEnvelopes } from "../../door/door.ts";
import type { Speech } from "../../door/sentence-for.ts";
import type { House } from "../house.ts";

/** Sends commands through the door in the actor's name, in order; answers the first refusal. Throws on a fault. */
export async function askDoor(
  house: House,
  actor: Actor,
  speech: Speech,
  asked: readonly { readonly name: string; readonly payload: object }[],
): Promise<Refusal | undefined> {
  for (const { name, payload } of asked) {
    const envelope = { id: randomUUID(), name, version: 1, madeAt: house.now(), deviceId: "server", payload };
    const [answer] = await answerEnvelopes(house.door, actor, [envelope], speech);
    if (answer?.status === "refused") return { code: answer.refusal.code, facts: answer.refusal.facts };
    if (answer?.status !== "accepted") throw new Error(`${name} did not happen`);
  }
  return undefined;
}
