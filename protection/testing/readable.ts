import type { AnswerSheet } from "../instruments/answer-sheet.ts";
import { calculationsOf, nextQuestion, problemsOf, progressOf, relevantQuestions } from "../instruments/read-sheet.ts";

/** Everything that can be read from a sheet, as bytes. */
export function readable(sheet: AnswerSheet): string {
  const relevant = relevantQuestions(sheet).map(({ key }) => [key, sheet.answers[key]]);
  return JSON.stringify([
    relevant,
    calculationsOf(sheet),
    problemsOf(sheet),
    nextQuestion(sheet)?.key,
    progressOf(sheet),
  ]);
}
