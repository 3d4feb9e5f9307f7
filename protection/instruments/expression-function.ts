import { agesOn } from "../basics/partial-date.ts";
import { hasValue, isMissing } from "./answer.ts";
import type { Tree } from "./expression-tree.ts";
import { numberBetween, truthOf, type Value } from "./expression-value.ts";
import { type Compiling, expectCode, type Named, nameOperand, type Operand, type Scope } from "./operand.ts";

type Call = Extract<Tree, { node: "call" }>;
type Compile = (tree: Tree, compiling: Compiling) => Operand;
type CompileCall = (call: Call, compiling: Compiling, compile: Compile) => Operand;

/**
 * The functions of the form language.
 *
 * `answered(q)` there is a value; `missing(q)` there is none, whether untouched, not asked, unknown, refused or not
 * applicable; `refused(q)` the person declined. These three are never unknown.
 * `any(q, 'a', 'b')`, `all(..)`, `none(..)` look for codes among those chosen; `includes(q, 'a')` is `any` of one.
 * `count(q)` is how many codes were chosen; `count(condition, condition, ..)` how many hold, within bounds where some
 * are unknown. `age(birth, day)` is whole years, within bounds where a date is partial.
 */
const functions: Readonly<Record<string, CompileCall>> = {
  answered: (call, compiling) => aboutAnswer(call, compiling, (scope, question) => hasValue(scope.answerTo(question))),
  missing: (call, compiling) => aboutAnswer(call, compiling, (scope, question) => !hasValue(scope.answerTo(question))),
  refused: (call, compiling) => aboutAnswer(call, compiling, isRefused),
  any: (call, compiling) => aboutCodes(call, compiling, (chosen, codes) => codes.some((code) => chosen.includes(code))),
  all: (call, compiling) =>
    aboutCodes(call, compiling, (chosen, codes) => codes.every((code) => chosen.includes(code))),
  none: (call, compiling) =>
    aboutCodes(call, compiling, (chosen, codes) => !codes.some((code) => chosen.includes(code))),
  includes: (call, compiling) => {
    if (call.parts.length !== 2) compiling.fault(call.at, "includes(question, 'code') looks for one code");
    return aboutCodes(call, compiling, (chosen, codes) => codes.every((code) => chosen.includes(code)));
  },
  count: compileCount,
  age: compileAge,
};

export const functionNames: ReadonlySet<string> = new Set(Object.keys(functions));

export function compileCall(call: Call, compiling: Compiling, compile: Compile): Operand {
  const known = functionNames.has(call.name) ? functions[call.name] : undefined;
  return known ? known(call, compiling, compile) : compiling.fault(call.at, `there is no function "${call.name}"`);
}

function aboutAnswer(call: Call, compiling: Compiling, ask: (scope: Scope, question: string) => boolean): Operand {
  const [part, ...more] = call.parts;
  const named = part && namedBy(part, compiling);
  if (part?.node !== "name" || named?.what !== "question" || more.length > 0) {
    return compiling.fault(part?.at ?? call.at, `${call.name}(question) asks about one question`);
  }
  const { name } = part;
  return { kind: "truth", evaluate: (scope) => ask(scope, name) };
}

function namedBy(part: Tree, compiling: Compiling): Named | undefined {
  if (part.node !== "name") return undefined;
  return compiling.resolve(part.name) ?? compiling.fault(part.at, `there is no question or calculation "${part.name}"`);
}

function isRefused(scope: Scope, question: string): boolean {
  const answer = scope.answerTo(question);
  return isMissing(answer) && answer.missing === "refused";
}

function aboutCodes(
  call: Call,
  compiling: Compiling,
  ask: (chosen: readonly string[], codes: readonly string[]) => boolean,
): Operand {
  const [first, ...rest] = call.parts;
  const operand = first?.node === "name" ? nameOperand(first.name, first.at, compiling) : undefined;
  if (!operand || rest.length === 0 || !["code", "codes", "yes-no"].includes(operand.kind)) {
    return compiling.fault(first?.at ?? call.at, `${call.name}(question, 'code', ..) looks for codes in a choice`);
  }
  const codes = rest.map((part) => {
    if (part.node !== "literal" || typeof part.value !== "string") {
      return compiling.fault(part.at, "a code in quotes is needed here");
    }
    expectCode(part.value, operand, part.at, compiling.fault);
    return part.value;
  });
  const { evaluate } = operand;
  return { kind: "truth", evaluate: (scope) => askChosen(evaluate(scope), (chosen) => ask(chosen, codes)) };
}

function askChosen(value: Value, ask: (chosen: readonly string[]) => boolean): Value {
  if (typeof value === "string") return ask([value]);
  return value instanceof Array ? ask(value) : undefined;
}

function compileCount(call: Call, compiling: Compiling, compile: Compile): Operand {
  const operands = call.parts.map((part) => compile(part, compiling));
  const [only] = operands;
  if (operands.length === 1 && only?.kind === "codes") {
    return { kind: "number", evaluate: (scope) => howMany(only.evaluate(scope)) };
  }
  call.parts.forEach((part, index) => {
    const kind = operands[index]?.kind;
    if (kind !== "truth" && kind !== "yes-no")
      compiling.fault(part.at, "count needs one choice of several, or conditions");
  });
  if (operands.length === 0) compiling.fault(call.at, "count needs one choice of several, or conditions");
  return { kind: "number", evaluate: (scope) => howManyHold(operands, scope) };
}

function howMany(value: Value): Value {
  return value instanceof Array ? value.length : undefined;
}

function howManyHold(conditions: readonly Operand[], scope: Scope): Value {
  const truths = conditions.map((condition) => truthOf(condition.evaluate(scope)));
  const holding = truths.filter((truth) => truth === true).length;
  const open = truths.filter((truth) => truth === undefined).length;
  return numberBetween(holding, holding + open);
}

function compileAge(call: Call, compiling: Compiling, compile: Compile): Operand {
  const [birth, day, ...more] = call.parts.map((part) => compile(part, compiling));
  if (birth?.kind !== "date" || day?.kind !== "date" || more.length > 0) {
    return compiling.fault(call.at, "age(birth, day) needs two dates");
  }
  return { kind: "number", evaluate: (scope) => ageOn(birth.evaluate(scope), day.evaluate(scope)) };
}

function ageOn(birth: Value, day: Value): Value {
  if (typeof birth !== "string" || typeof day !== "string") return undefined;
  const { least, most } = agesOn(birth, day);
  return numberBetween(least, most);
}
