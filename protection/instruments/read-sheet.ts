import { keyOf } from "./answer-key.ts";
import type { AnswerSheet } from "./answer-sheet.ts";
import type { CompiledQuestion } from "./compile-question.ts";
import { scopeOf } from "./compute-sheet.ts";
import type { Text } from "./definition.ts";
import type { Value } from "./expression-value.ts";
import type { Misfit } from "./fits-question.ts";

/** A question as it is asked in a sheet, once for each repetition. */
export type AskedQuestion = CompiledQuestion & {
  /** Under which its answer is kept: `journey_leg#2`. */
  readonly key: string;
  readonly repetition: number | undefined;
};

/** What is asked now, in order: relevant questions of sections and repetitions that are relevant. */
export function relevantQuestions(sheet: AnswerSheet): readonly AskedQuestion[] {
  return everyQuestion(sheet).filter(({ key }) => isRelevant(sheet, key));
}

export function isRelevant(sheet: AnswerSheet, key: string): boolean {
  return sheet.results.get(key) === true;
}

/**
 * The first relevant question nobody has answered, in order. Every missing kind is an answer: what was refused is not
 * asked again. What needs privacy waits until there is some.
 */
export function nextQuestion(
  sheet: AnswerSheet,
  { isPrivate = true }: { readonly isPrivate?: boolean } = {},
): AskedQuestion | undefined {
  return relevantQuestions(sheet).find(
    ({ key, onlyInPrivate }) => !(key in sheet.answers) && (isPrivate || !onlyInPrivate),
  );
}

/** How many of the questions asked now have an answer or a missing kind. */
export function progressOf(sheet: AnswerSheet): { readonly answered: number; readonly asked: number } {
  const asked = relevantQuestions(sheet);
  return { answered: asked.filter(({ key }) => key in sheet.answers).length, asked: asked.length };
}

/** The calculations by name; `undefined` is unknown, and bounds stand for a number that is known only roughly. */
export function calculationsOf(sheet: AnswerSheet): Readonly<Record<string, Value>> {
  const { calculations = [] } = sheet.instrument.definition;
  return Object.fromEntries(calculations.map(({ id }) => [id, sheet.results.get(id)]));
}

/** The number under which a new repetition of a section is begun. */
export function nextRepetition(sheet: AnswerSheet, section: string): number {
  return (sheet.repetitions.get(section)?.at(-1) ?? 0) + 1;
}

export type ProblemKind = Misfit | "unknown-question" | "required" | "constraint";

export type Problem = {
  /** The answer's key. */
  readonly question: string;
  readonly problem: ProblemKind;
  /** What the instrument itself says about it, for `required` and `constraint`. */
  readonly message?: Text;
};

/** What stands between the sheet and its conclusion, in the order of the questions. */
export function problemsOf(sheet: AnswerSheet): readonly Problem[] {
  const unknown = [...sheet.misfits].filter(([, misfit]) => misfit === "unknown-question").map(([key]) => key);
  return [
    ...relevantQuestions(sheet).flatMap((asked) => problemsWith(sheet, asked)),
    ...unknown.toSorted().map((question) => ({ question, problem: "unknown-question" }) as const),
  ];
}

function problemsWith(
  sheet: AnswerSheet,
  { key, question, constraints, section, repetition }: AskedQuestion,
): readonly Problem[] {
  const misfit = sheet.misfits.get(key);
  if (misfit) return [{ question: key, problem: misfit }];
  if (!(key in sheet.answers)) {
    return question.required ? [{ question: key, problem: "required", message: question.required }] : [];
  }
  const scope = scopeOf(
    sheet,
    sheet.results,
    repetition === undefined ? undefined : { section: section.id, number: repetition },
  );
  const broken = constraints.filter(({ holds }) => holds(scope) === false);
  return broken.map(({ message }) => ({ question: key, problem: "constraint", message }));
}

function everyQuestion({ instrument, repetitions }: AnswerSheet): readonly AskedQuestion[] {
  return instrument.definition.sections.flatMap((section) => {
    const numbers = section.repeats ? (repetitions.get(section.id) ?? []) : [undefined];
    return numbers.flatMap((repetition) =>
      section.questions.flatMap(({ id }) => {
        const key = keyOf(id, repetition);
        const asked = instrument.questions.get(id);
        return asked ? [{ ...asked, key, repetition }] : [];
      }),
    );
  });
}
