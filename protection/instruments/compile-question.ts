import { truthOperand } from "./compile-expression.ts";
import type { Question, Section, Text } from "./definition.ts";
import { parse } from "./expression-tree.ts";
import type { Value } from "./expression-value.ts";
import { faultIn } from "./instrument-fault.ts";
import type { Resolve, Scope } from "./operand.ts";

export type CompiledQuestion = {
  readonly question: Question;
  readonly section: Section;
  readonly onlyInPrivate: boolean;
  readonly constraints: readonly Constraint[];
};

export type Constraint = { readonly holds: (scope: Scope) => Value; readonly message: Text };

export function compileQuestion(question: Question, section: Section, resolve: Resolve): CompiledQuestion {
  const constraints = (question.constraints ?? []).map(({ holds, message }, index) => {
    const fault = faultIn(`${question.id}/constraint ${index + 1}`);
    return { holds: truthOperand(parse(holds, fault), { resolve, fault }).evaluate, message };
  });
  const onlyInPrivate = question.onlyInPrivate === true || section.onlyInPrivate === true;
  return { question, section, onlyInPrivate, constraints };
}
