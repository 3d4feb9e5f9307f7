import type { Answer } from "./answer.ts";
import type { Question, QuestionType } from "./definition.ts";
import type { Value } from "./expression-value.ts";
import type { FaultAt } from "./instrument-fault.ts";

/** What an expression may look at while it runs. An answer that is not asked for (not relevant) is absent here. */
export type Scope = {
  readonly answerTo: (question: string) => Answer | undefined;
  readonly calculation: (name: string) => Value;
  /** `YYYY-MM-DD`. */
  readonly today: string;
};

export type Kind = "truth" | "number" | "date" | "text" | "code" | "codes" | "yes-no" | "name";

/** A compiled piece of an expression: what kind of value it gives, known before any answer is. */
export type Operand = {
  readonly kind: Kind;
  readonly evaluate: (scope: Scope) => Value;
  /** Of a question with options: the only codes it can be compared to. */
  readonly codes?: ReadonlySet<string>;
  /** Of a text literal: its text. */
  readonly literal?: string;
};

/** What a name stands for. */
export type Named =
  | { readonly what: "question"; readonly question: Question }
  | { readonly what: "calculation"; readonly kind: Kind };
export type Resolve = (name: string) => Named | undefined;

/** What compiling a piece needs to know: the meaning of names, and how to point at a mistake. */
export type Compiling = { readonly resolve: Resolve; readonly fault: FaultAt };

const kinds = {
  single: "code",
  multiple: "codes",
  "yes-no": "yes-no",
  number: "number",
  text: "text",
  narrative: "text",
  "partial-date": "date",
  date: "date",
  country: "code",
  countries: "codes",
  language: "code",
  languages: "codes",
  name: "name",
  phone: "text",
} as const satisfies Record<QuestionType, Kind>;

export function nameOperand(name: string, at: number, { resolve, fault }: Compiling): Operand {
  if (name === "today") return { kind: "date", evaluate: (scope) => scope.today };
  const named = resolve(name) ?? fault(at, `there is no question or calculation "${name}"`);
  if (named.what === "calculation") return { kind: named.kind, evaluate: (scope) => scope.calculation(name) };
  const codes = codesOf(named.question);
  return {
    kind: kinds[named.question.type],
    evaluate: (scope) => valueOf(scope.answerTo(name)),
    ...(codes && { codes }),
  };
}

function codesOf(question: Question): ReadonlySet<string> | undefined {
  if (question.type === "yes-no") return new Set(["yes", "no"]);
  return question.options && new Set(question.options.map((option) => option.code));
}

function valueOf(answer: Answer | undefined): Value {
  if (typeof answer === "string" || typeof answer === "number") return answer;
  return answer instanceof Array ? answer : undefined;
}

/** A misspelt code would make a comparison false for ever and in silence: it is a fault instead. */
export function expectCode(code: string, operand: Operand, at: number, fault: FaultAt): void {
  if (operand.codes && !operand.codes.has(code)) fault(at, `there is no option "${code}"`);
}
