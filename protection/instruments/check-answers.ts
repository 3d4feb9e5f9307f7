import type { Answers } from "./answer.ts";
import { openSheet } from "./answer-sheet.ts";
import type { Instrument } from "./compile-instrument.ts";
import { type Problem, problemsOf } from "./read-sheet.ts";

/** Everything that is known: what was recorded before, and what is to be recorded now. */
export type Recording = { readonly before: Answers; readonly recorded: Answers; readonly today: string };

/**
 * What must not be recorded: answers of a wrong type, to unknown questions, with unknown options, with a date in the
 * future or against a constraint. Looks only at the answers to be recorded; whether any are still missing matters when
 * the sheet is concluded, not before.
 */
export function checkAnswers(instrument: Instrument, { before, recorded, today }: Recording): readonly Problem[] {
  const sheet = openSheet(instrument, { ...before, ...recorded }, { today });
  const misfits = [...sheet.misfits].map(([question, problem]) => ({ question, problem }));
  const broken = problemsOf(sheet).filter(({ problem }) => problem === "constraint");
  return [...misfits, ...broken].filter(({ question }) => question in recorded);
}

/** What still stands in the way of concluding. */
export function openProblems(instrument: Instrument, answers: Answers, today: string): readonly Problem[] {
  return problemsOf(openSheet(instrument, answers, { today }));
}
