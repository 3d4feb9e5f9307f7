import { randomUUID } from "node:crypto";
import * as z from "zod/mini";
import { findCommand } from "../protection/commands.ts";
import { answerEnvelopes } from "../door/door.ts";
import { envelopeSchema, type EnvelopeAnswer } from "../door/envelope.ts";
import { speechFor } from "../door/speech-for.ts";
import type { Call } from "./call.ts";
import { CannotGoOn } from "./cannot-go-on.ts";
import { actAs } from "./find-user.ts";
import { readJson } from "./read-json.ts";
import { withHouse } from "./with-house.ts";

export type DoWish = {
  readonly as: string;
  /** With `madeAt`: repeating the same words under the same id changes nothing and is answered alike. */
  readonly id?: string;
  readonly madeAt?: string;
  readonly file?: string;
};

/** Sends one command through the door in a user's name. */
export async function doCommand(call: Call, name: string, wish: DoWish): Promise<void> {
  const envelope = z.safeParse(envelopeSchema, {
    id: wish.id ?? randomUUID(),
    name,
    version: findCommand(name)?.version ?? 1,
    madeAt: wish.madeAt ?? new Date().toISOString(),
    deviceId: "cli",
    payload: await readJson(wish.file),
  });
  if (!envelope.success) {
    throw new CannotGoOn(
      "The id must be a UUID in small letters, and --made-at an instant such as 2026-11-21T18:35:00.000Z.",
    );
  }
  await withHouse(call, async (house) => {
    const actor = await actAs(house, wish.as);
    const [answer] = await answerEnvelopes(house.door, actor, [envelope.data], await speechFor(process.env["LANG"]));
    if (!answer) throw new Error("The door gave no answer.");
    tell(call, answer);
  });
}

/** A refusal is the answer to the question too, so `--json` has it on standard output as well. */
function tell(call: Call, answer: EnvelopeAnswer): void {
  if (answer.status === "accepted" || call.json) call.answer(answer, inWords(answer));
  if (answer.status === "refused") throw new CannotGoOn(answer.refusal.sentence);
  if (answer.status === "fault") {
    throw new CannotGoOn(
      `This was not done because something in Amparo broke (reference ${answer.reference} in amparo.log).`,
    );
  }
}

function inWords(answer: EnvelopeAnswer): string {
  if (answer.status !== "accepted") return "";
  return [
    "Accepted.",
    ...answer.streams.map(({ kind, id, version }) => `${kind} ${id} is now at version ${version}`),
  ].join("\n");
}
