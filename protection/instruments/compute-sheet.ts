import { type AnswerKey, keyOf } from "./answer-key.ts";
import type { Answers } from "./answer.ts";
import type { Instrument } from "./compile-instrument.ts";
import type { Value } from "./expression-value.ts";
import type { Scope } from "./operand.ts";

/** What results are computed from. */
export type Answered = {
  readonly instrument: Instrument;
  readonly today: string;
  readonly answers: Answers;
  readonly misfits: ReadonlyMap<string, string>;
  readonly repetitions: ReadonlyMap<string, readonly number[]>;
};

export type Results = ReadonlyMap<string, Value>;

/** One repetition of a repeating section; `undefined` where nothing repeats. */
export type Repetition = { readonly section: string; readonly number: number } | undefined;

type Since = {
  readonly before: { readonly results: Results; readonly repetitions: ReadonlyMap<string, readonly number[]> };
  readonly touched: readonly AnswerKey[];
  readonly again: "everything" | "dependents";
};

/** Computes what depends on the touched answers, in order, stopping wherever a result stays as it was. */
export function computeAgain(answered: Answered, { before, touched, again }: Since): Results {
  const { instrument, repetitions } = answered;
  const results = new Map(before.results);
  const stale = new Set(again === "everything" ? instrument.steps.keys() : []);
  const staleIn = new Map<string, Set<number>>();
  for (const { asked, repetition } of touched) {
    const { id } = asked.question;
    const dependents = instrument.dependents.get(id) ?? [];
    if (repetition === undefined) addAll(stale, dependents);
    else
      staleIn.set(
        keyOf(asked.section.id, repetition),
        addAll(staleIn.get(keyOf(asked.section.id, repetition)) ?? new Set(), dependents),
      );
  }
  compute(answered, undefined, stale, results);
  for (const [section, numbers] of repetitions) {
    const known = before.repetitions.get(section) ?? [];
    for (const number of numbers) {
      const own = known.includes(number) ? staleIn.get(keyOf(section, number)) : instrument.steps.keys();
      compute(answered, { section, number }, addAll(new Set(stale), own ?? []), results);
    }
    for (const number of known) if (!numbers.includes(number)) forget(answered, { section, number }, results);
  }
  return results;
}

function addAll(positions: Set<number>, more: Iterable<number>): Set<number> {
  for (const position of more) positions.add(position);
  return positions;
}

/** Steps stand after what they depend on, so going through them once, upwards, reaches everything. */
function compute(answered: Answered, repetition: Repetition, stale: Set<number>, results: Map<string, Value>): void {
  if (stale.size === 0) return;
  const { instrument } = answered;
  const scope = scopeOf(answered, results, repetition);
  for (const position of instrument.positions.get(repetition?.section) ?? []) {
    const step = stale.has(position) ? instrument.steps[position] : undefined;
    if (!step) continue;
    const key = keyOf(step.name, repetition?.number);
    const value = step.evaluate(scope);
    if (results.has(key) && isSame(results.get(key), value)) continue;
    results.set(key, value);
    addAll(stale, instrument.dependents.get(step.name) ?? []);
  }
}

function isSame(one: Value, other: Value): boolean {
  if (typeof one !== "object" || typeof other !== "object") return one === other;
  return "least" in one && "least" in other ? one.least === other.least && one.most === other.most : one === other;
}

function forget({ instrument }: Answered, repetition: NonNullable<Repetition>, results: Map<string, Value>): void {
  for (const position of instrument.positions.get(repetition.section) ?? []) {
    results.delete(keyOf(instrument.steps[position]?.name ?? "", repetition.number));
  }
}

/** What expressions see from a place: the answers of its own repetition and those outside every repetition. */
export function scopeOf(
  { instrument, today, answers, misfits }: Answered,
  results: Results,
  repetition: Repetition,
): Scope {
  const keyHere = (question: string) => {
    const isHere = repetition && instrument.questions.get(question)?.section.id === repetition.section;
    return keyOf(question, isHere ? repetition.number : undefined);
  };
  return {
    answerTo: (question) => {
      const key = keyHere(question);
      return results.get(key) === true && !misfits.has(key) ? answers[key] : undefined;
    },
    calculation: (name) => results.get(name),
    today,
  };
}
