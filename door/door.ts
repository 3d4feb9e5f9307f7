import { randomBytes } from "node:crypto";
import type { Actor } from "../protection/basics/actor.ts";
import { asOrganisation, type Database } from "../store/database.ts";
import type { InstrumentShelf } from "../store/instrument-shelf.ts";
import { isLostRace } from "../store/lost-race.ts";
import type { Vault } from "../store/vault/vault.ts";
import { say } from "../words/say.ts";
import type { Words } from "../words/words.ts";
import { decideEnvelope, type Answered } from "./decide-envelope.ts";
import type { Envelope, EnvelopeAnswer } from "./envelope.ts";

/** What the door needs: where facts are kept, what opens them, what time it is, whom to tell of a fault. */
export type Door = {
  readonly database: Database;
  readonly vault: Vault;
  readonly shelf: InstrumentShelf;
  /** An instant in UTC. The server's own; tests and the demo give theirs. */
  readonly now: () => string;
  /** Told of each fault with its reference; must not repeat what people wrote. */
  readonly onFault: (reference: string, fault: unknown) => void;
};

const mostTries = 5;

/**
 * Answers envelopes in order, each on the result of those before. All are one transaction; where that conflicts or
 * breaks they are tried one by one, so that one bad envelope costs the others nothing.
 */
export async function answerEnvelopes(
  door: Door,
  actor: Actor,
  envelopes: readonly Envelope[],
  words: Words,
): Promise<readonly EnvelopeAnswer[]> {
  try {
    const together = await asOrganisation(door.database, actor.organisationId, async (trx) => {
      const answers: Answered[] = [];
      for (const envelope of envelopes) answers.push(await decideEnvelope(door, trx, actor, envelope));
      return answers;
    });
    return together.map((answered, index) => told(answered, envelopes[index]?.id ?? "", words));
  } catch (fault) {
    if (envelopes.length === 1 && !isLostRace(fault)) return envelopes.map(({ id }) => faulted(door, id, fault));
  }
  const answers: EnvelopeAnswer[] = [];
  for (const envelope of envelopes) answers.push(await answerAlone(door, actor, envelope, words));
  return answers;
}

/** One envelope by itself; a lost race is decided again on the newer history. */
async function answerAlone(door: Door, actor: Actor, envelope: Envelope, words: Words): Promise<EnvelopeAnswer> {
  for (let tries = 1; ; tries++) {
    try {
      const answered = await asOrganisation(door.database, actor.organisationId, (trx) =>
        decideEnvelope(door, trx, actor, envelope),
      );
      return told(answered, envelope.id, words);
    } catch (fault) {
      if (!isLostRace(fault) || tries >= mostTries) return faulted(door, envelope.id, fault);
    }
  }
}

function told(answered: Answered, id: string, words: Words): EnvelopeAnswer {
  if ("streams" in answered) return { id, status: "accepted", streams: answered.streams };
  const { code, facts } = answered.refusal;
  return { id, status: "refused", refusal: { code, facts, sentence: sentenceFor(words, code, facts) } };
}

/** The refusal in words; a code without words would be a bug the words test finds. */
export function sentenceFor(words: Words, code: string, facts: Readonly<Record<string, string | number>>): string {
  return say(words, `refusal.${code}`, facts);
}

function faulted(door: Door, id: string, fault: unknown): EnvelopeAnswer {
  const reference = randomBytes(3).toString("hex").toUpperCase();
  door.onFault(reference, fault);
  return { id, status: "fault", reference };
}
