import { randomBytes } from "node:crypto";
import type { Actor } from "../protection/basics/actor.ts";
import { asOrganisation } from "../store/database.ts";
import { isIdTaken, isLostRace } from "../store/lost-race.ts";
import { decideEnvelope, type Answered } from "./decide-envelope.ts";
import type { Door } from "./door-needs.ts";
import type { Envelope, EnvelopeAnswer } from "./envelope.ts";
import { sentenceFor, type Speech } from "./sentence-for.ts";

const mostTries = 5;
const alreadyExists: Answered = { refusal: { code: "door.already-exists", facts: {} } };

/** How many are kept together: enough that a commit costs little, few enough that locks are held for a moment only. */
const perTransaction = 50;

/**
 * Answers envelopes in order, each on the result of those before. Fifty at a time are one transaction; where that
 * conflicts or breaks those are tried one by one, so that one bad envelope costs the others nothing.
 */
export async function answerEnvelopes(
  door: Door,
  actor: Actor,
  envelopes: readonly Envelope[],
  speech: Speech,
): Promise<readonly EnvelopeAnswer[]> {
  const answers: EnvelopeAnswer[] = [];
  for (let from = 0; from < envelopes.length; from += perTransaction) {
    const some = envelopes.slice(from, from + perTransaction);
    answers.push(...(await answerTogether(door, actor, some, speech)));
  }
  return answers;
}

async function answerTogether(
  door: Door,
  actor: Actor,
  envelopes: readonly Envelope[],
  speech: Speech,
): Promise<readonly EnvelopeAnswer[]> {
  try {
    const together = await asOrganisation(door.database, actor.organisationId, async (trx) => {
      const answers: Answered[] = [];
      for (const envelope of envelopes) answers.push(await decideEnvelope(door, trx, actor, envelope));
      return answers;
    });
    return together.map((answered, index) => told(answered, envelopes[index]?.id ?? "", speech));
  } catch (fault) {
    if (envelopes.length === 1 && !isLostRace(fault)) return envelopes.map(({ id }) => faulted(door, id, fault));
  }
  const answers: EnvelopeAnswer[] = [];
  for (const envelope of envelopes) answers.push(await answerAlone(door, actor, envelope, speech));
  return answers;
}

/** One envelope by itself; a lost race is decided again on the newer history. */
async function answerAlone(door: Door, actor: Actor, envelope: Envelope, speech: Speech): Promise<EnvelopeAnswer> {
  for (let tries = 1; ; tries++) {
    try {
      const answered = await asOrganisation(door.database, actor.organisationId, (trx) =>
        decideEnvelope(door, trx, actor, envelope),
      );
      return told(answered, envelope.id, speech);
    } catch (fault) {
      if (isLostRace(fault) && tries < mostTries) continue;
      return isIdTaken(fault) ? told(alreadyExists, envelope.id, speech) : faulted(door, envelope.id, fault);
    }
  }
}

function told(answered: Answered, id: string, speech: Speech): EnvelopeAnswer {
  if ("streams" in answered) return { id, status: "accepted", streams: answered.streams };
  const { code, facts } = answered.refusal;
  return { id, status: "refused", refusal: { code, facts, sentence: sentenceFor(speech, code, facts) } };
}

function faulted(door: Door, id: string, fault: unknown): EnvelopeAnswer {
  const reference = randomBytes(3).toString("hex").toUpperCase();
  door.onFault(reference, fault);
  return { id, status: "fault", reference };
}
