import * as z from "zod/mini";
import { whoCould, whyNot, type Belonging } from "../protection/access/may.ts";
import { commands, type AnyCommand } from "../protection/commands.ts";
import type { Actor } from "../protection/basics/actor.ts";
import type { Refusal } from "../protection/basics/decision.ts";
import type { OrganisationTransaction } from "../store/database.ts";
import type { History } from "../store/log/history.ts";
import { contextFor } from "../door/context-for.ts";
import { sentenceFor, type Speech } from "../door/sentence-for.ts";
import type { ReadingHouse } from "./reading-house.ts";

/** What may be done next with a thing, and why something may not: the screens draw exactly this. */
export const actionSchema = z.object({
  command: z.string(),
  may: z.boolean(),
  refusal: z.optional(
    z.object({
      code: z.string(),
      facts: z.record(z.string(), z.union([z.string(), z.number()])),
      sentence: z.string(),
    }),
  ),
  /** Roles that could, where the reader's role is the reason. */
  whoCould: z.optional(z.array(z.string())),
});
export type Action = z.infer<typeof actionSchema>;

export type ActionQuestion = {
  readonly house: ReadingHouse;
  readonly trx: OrganisationTransaction;
  readonly actor: Actor;
  readonly speech: Speech;
  readonly history: History;
  readonly belonging: Belonging;
};

/** Every command that continues this history, in the order of the catalogue, asked as the door will ask it. */
export async function availableActions(question: ActionQuestion): Promise<Action[]> {
  const actions: Action[] = [];
  for (const command of commands) {
    if (command.kind !== question.history.kind || command.mode === "opens") continue;
    actions.push(await actionOf(command, question));
  }
  return actions;
}

async function actionOf(command: AnyCommand, question: ActionQuestion): Promise<Action> {
  const { house, trx, actor, history, belonging, speech } = question;
  const denied = whyNot(actor, command.verb, belonging);
  if (denied) return notNow(command, denied, speech, [...whoCould(command.verb)]);
  if (!command.blockedBy) return { command: command.name, may: true };
  const context = await contextFor({
    door: house.door,
    trx,
    actor,
    command,
    payload: {},
    history,
    histories: new Map(),
    reads: {},
    now: house.now(),
    freshId: () => "",
  });
  const blocked = command.blockedBy(history.state, context);
  return blocked ? notNow(command, blocked, speech, []) : { command: command.name, may: true };
}

function notNow(command: AnyCommand, { code, facts }: Refusal, speech: Speech, could: string[]): Action {
  return {
    command: command.name,
    may: false,
    refusal: { code, facts, sentence: sentenceFor(speech, code, facts) },
    whoCould: could,
  };
}
