import { type AnswerKey, findAsked, keyOf } from "./answer-key.ts";
import type { Answer, Answers } from "./answer.ts";
import type { Instrument } from "./compile-instrument.ts";
import { computeAgain } from "./compute-sheet.ts";
import type { Value } from "./expression-value.ts";
import { type Misfit, misfitOf } from "./fits-question.ts";

/**
 * Answers to one instrument with everything that follows from them. It does not change; the same answers give the same
 * sheet in whatever order they came. Read it with `read-sheet.ts`.
 */
export type AnswerSheet = {
  readonly instrument: Instrument;
  /** `YYYY-MM-DD`: what `today` means in expressions, and where the future begins. */
  readonly today: string;
  readonly answers: Answers;
  /** Keys whose answer does not fit: it is kept and named as a problem, and counts as none. */
  readonly misfits: ReadonlyMap<string, Misfit | "unknown-question">;
  /** By key: relevance of sections and questions, values of calculations. */
  readonly results: ReadonlyMap<string, Value>;
  /** Which repetitions of each repeating section have answers, ascending. */
  readonly repetitions: ReadonlyMap<string, readonly number[]>;
};

export function openSheet(
  instrument: Instrument,
  answers: Answers,
  { today }: { readonly today: string },
): AnswerSheet {
  const nothing = { instrument, today, answers: {}, misfits: new Map(), results: new Map(), repetitions: new Map() };
  return changed(nothing, answers, "everything");
}

/** Answers by key to give or change; `undefined` takes one back. */
export type Changes = Readonly<Record<string, Answer | undefined>>;

/**
 * The sheet with some answers changed; computes again only what depends on them. What has been recorded in a history
 * is not taken back but answered with a missing kind, so that the history stays whole.
 */
export function withAnswers(sheet: AnswerSheet, changes: Changes): AnswerSheet {
  return changed(sheet, changes, "dependents");
}

export function withAnswer(sheet: AnswerSheet, key: string, answer: Answer | undefined): AnswerSheet {
  return withAnswers(sheet, { [key]: answer });
}

function changed(sheet: AnswerSheet, changes: Changes, again: "everything" | "dependents"): AnswerSheet {
  const { instrument, today } = sheet;
  const answers: Record<string, Answer> = { ...sheet.answers };
  const misfits = new Map(sheet.misfits);
  const touched: AnswerKey[] = [];
  for (const [key, answer] of Object.entries(changes)) {
    const entry = findAsked(instrument, key);
    misfits.delete(key);
    if (answer === undefined) delete answers[key];
    if (answer !== undefined) answers[key] = answer;
    const misfit = entry ? misfitAfter(entry, answer, today) : "unknown-question";
    if (answer !== undefined && misfit) misfits.set(key, misfit);
    if (entry) touched.push(entry);
  }
  const repetitions = repetitionsAfter(sheet, answers, touched);
  const results = computeAgain({ instrument, today, answers, misfits, repetitions }, { before: sheet, touched, again });
  return { instrument, today, answers, misfits, results, repetitions };
}

function misfitAfter({ asked }: AnswerKey, answer: Answer | undefined, today: string): Misfit | undefined {
  return answer === undefined ? undefined : misfitOf(asked.question, answer, today);
}

/** A repetition exists as long as it has an answer. */
function repetitionsAfter(
  sheet: AnswerSheet,
  answers: Answers,
  touched: readonly AnswerKey[],
): AnswerSheet["repetitions"] {
  const repetitions = new Map(sheet.repetitions);
  for (const { asked, repetition } of touched) {
    if (repetition === undefined) continue;
    const { id, questions } = asked.section;
    const others = (repetitions.get(id) ?? []).filter((number) => number !== repetition);
    const isThere = questions.some((question) => keyOf(question.id, repetition) in answers);
    repetitions.set(id, isThere ? [...others, repetition].toSorted((one, other) => one - other) : others);
  }
  return repetitions;
}
