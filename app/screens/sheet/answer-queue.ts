import type { Answer } from "../../../protection/instruments/answer.ts";
import { asProblem, type Problem } from "../../api/problem.ts";
import {
  makeEnvelope,
  sendEnvelope,
  type AcceptedAnswer,
  type Envelope,
  type RefusedAnswer,
} from "../../api/send-command.ts";

export type QueueState = {
  readonly receivedAt: Date | undefined;
  readonly sending: boolean;
  /** How many answers the server has not acknowledged yet. They live on this screen only. */
  readonly unreceived: number;
  readonly problem: Problem | undefined;
  /** By answer key: why the server did not take it, in the reader's words. Kept until it is answered anew. */
  readonly refused: ReadonlyMap<string, string>;
};

export type AnswerQueue = {
  readonly give: (key: string, answer: Answer) => void;
  /** Sends what waits at once. Answers whether the server now has everything. */
  readonly finish: () => Promise<boolean>;
  readonly state: () => QueueState;
  readonly listen: (listener: () => void) => () => void;
};

type Batch = { readonly envelope: Envelope; readonly answers: ReadonlyMap<string, Answer> };

/** A quick hand answers several questions in this time; they make one event. */
const gatherMs = 400;
const waitsMs = [2_000, 5_000, 10_000, 30_000] as const;

/**
 * Brings answers to the server as they are given, a few at a time and in order. What could not be sent is tried again in
 * the same envelope, so that it is recorded once; an answer that is refused is set aside and does not hold up the others.
 */
export function makeAnswerQueue(
  sheetId: string,
  send: (envelope: Envelope) => Promise<AcceptedAnswer | RefusedAnswer> = sendEnvelope,
): AnswerQueue {
  let state: QueueState = {
    receivedAt: undefined,
    sending: false,
    unreceived: 0,
    problem: undefined,
    refused: new Map(),
  };
  let waiting = new Map<string, Answer>();
  let underWay: Batch | undefined;
  let running: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  const listeners = new Set<() => void>();

  return { give, finish, state: () => state, listen };

  function give(key: string, answer: Answer): void {
    waiting.set(key, answer);
    const refused = new Map(state.refused);
    refused.delete(key);
    tell({ refused });
    if (running === undefined) later(gatherMs);
  }

  async function finish(): Promise<boolean> {
    clearTimeout(timer);
    running ??= sendAll().finally(() => (running = undefined));
    await running;
    return underWay === undefined && waiting.size === 0 && state.refused.size === 0;
  }

  async function sendAll(): Promise<void> {
    for (let batch = nextBatch(); batch !== undefined; batch = nextBatch()) {
      underWay = batch;
      tell({ sending: true });
      try {
        settle(batch, await send(batch.envelope));
      } catch (error) {
        tell({ sending: false, problem: asProblem(error) });
        later(waitsMs[Math.min(failures, waitsMs.length - 1)] ?? gatherMs);
        failures += 1;
        return;
      }
    }
    tell({ sending: false });
  }

  function nextBatch(): Batch | undefined {
    if (underWay !== undefined || waiting.size === 0) return underWay;
    const answers = waiting;
    waiting = new Map();
    const payload = { sheetId, answers: Object.fromEntries(answers) };
    return { envelope: makeEnvelope("RecordAnswers", payload), answers };
  }

  function settle({ answers }: Batch, answer: AcceptedAnswer | RefusedAnswer): void {
    underWay = undefined;
    failures = 0;
    if (answer.status === "accepted") return tell({ receivedAt: new Date(), problem: undefined });
    const { facts, sentence } = answer.refusal;
    // A refusal names one question; the answers that came with it are sent again without it.
    const named = String(facts["question"] ?? "");
    const isNamed = answers.has(named);
    const refused = new Map(state.refused);
    for (const [key, given] of answers) {
      if (!isNamed || key === named) refused.set(key, sentence);
      else if (!waiting.has(key)) waiting.set(key, given);
    }
    tell({ refused, problem: undefined });
  }

  function later(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void finish(), ms);
  }

  function tell(news: Partial<QueueState>): void {
    state = { ...state, ...news, unreceived: waiting.size + (underWay?.answers.size ?? 0) };
    for (const listener of listeners) listener();
  }

  function listen(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }
}
