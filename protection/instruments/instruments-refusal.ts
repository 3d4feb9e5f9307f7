import { type Refusal, refusal } from "../basics/decision.ts";
import type { Problem, ProblemKind } from "./read-sheet.ts";

export type InstrumentsRefusal =
  | "instruments.not-published"
  | "instruments.wrong-subject"
  | "instruments.sheet-not-open"
  | "instruments.sheet-concluded"
  | "instruments.unknown-question"
  | "instruments.wrong-type"
  | "instruments.unknown-option"
  | "instruments.exclusive-option"
  | "instruments.date-in-future"
  | "instruments.constraint"
  | "instruments.required-missing"
  | "instruments.does-not-compile"
  | "instruments.id-taken"
  | "instruments.other-instrument"
  | "instruments.version-exists";

const codes = {
  "unknown-question": "instruments.unknown-question",
  "wrong-type": "instruments.wrong-type",
  "unknown-option": "instruments.unknown-option",
  "exclusive-option": "instruments.exclusive-option",
  "in-future": "instruments.date-in-future",
  constraint: "instruments.constraint",
  required: "instruments.required-missing",
} as const satisfies Record<ProblemKind, InstrumentsRefusal>;

/** The first problem as a refusal: its question, and how many questions have a problem of its kind. Never the answer. */
export function refusalFor(problems: readonly Problem[]): Refusal<InstrumentsRefusal> | undefined {
  const [first] = problems;
  if (!first) return undefined;
  const count = new Set(problems.filter(({ problem }) => problem === first.problem).map(({ question }) => question))
    .size;
  return refusal(codes[first.problem], { question: first.question, count });
}
