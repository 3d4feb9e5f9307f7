import { answersSchema } from "../protection/instruments/answer.ts";
import { checkAnswers } from "../protection/instruments/check-answers.ts";
import { compileInstrument } from "../protection/instruments/compile-instrument.ts";
import type { ProblemKind } from "../protection/instruments/read-sheet.ts";
import { traffickingScreening } from "../protection/instruments/standard/trafficking-screening.ts";
import { assessTrafficking, type TraffickingAssessment } from "../protection/screening/assess-trafficking.ts";

export type AssessedAnswers =
  | { readonly assessed: true; readonly assessment: TraffickingAssessment }
  | { readonly assessed: false; readonly problems: readonly AnswerProblem[] };

/** Which answer cannot be read, never what it says. `not-answers`: the whole is no object of answers. */
export type AnswerProblem = { readonly question: string; readonly problem: ProblemKind | "not-answers" };

/**
 * Assesses answers that come from outside, as documented in docs/how-to/assess.md. An unknown question, a wrong type
 * or an unknown option is a problem and never passed over: a misspelt id would otherwise be read as silence.
 */
export function assessAnswers(outside: unknown, today: string): AssessedAnswers {
  const decoded = answersSchema.safeParse(outside);
  if (!decoded.success) return { assessed: false, problems: decoded.error.issues.map(unreadable) };
  const instrument = compileInstrument(traffickingScreening);
  const problems = checkAnswers(instrument, { before: {}, recorded: decoded.data, today });
  if (problems.length === 0) return { assessed: true, assessment: assessTrafficking(decoded.data) };
  return { assessed: false, problems: problems.map(({ question, problem }) => ({ question, problem })) };
}

function unreadable(issue: { readonly path: readonly PropertyKey[] }): AnswerProblem {
  return { question: String(issue.path[0] ?? ""), problem: "not-answers" };
}
