import { partialDate } from "../basics/partial-date.ts";
import { compileCall } from "./expression-function.ts";
import type { Tree } from "./expression-tree.ts";
import {
  allTrue,
  anyTrue,
  calculate,
  compareDates,
  compareNumbers,
  compareTexts,
  negated,
  truthOf,
} from "./expression-value.ts";
import { type Compiling, expectCode, type Kind, nameOperand, type Operand } from "./operand.ts";

/**
 * Turns a read expression into a closure, once; no text is ever run as code. Unknown names, codes that no option has
 * and values of kinds that do not go together are faults here, so that running it cannot fail.
 */
export function compileTree(tree: Tree, compiling: Compiling): Operand {
  switch (tree.node) {
    case "literal":
      return literalOperand(tree.value);
    case "name":
      return nameOperand(tree.name, tree.at, compiling);
    case "call":
      return compileCall(tree, compiling, compileTree);
    case "not": {
      const { evaluate } = truthOperand(tree.of, compiling);
      return { kind: "truth", evaluate: (scope) => negated(truthOf(evaluate(scope))) };
    }
    case "negative": {
      const { evaluate } = operandOf(tree.of, "number", compiling);
      return { kind: "number", evaluate: (scope) => calculate("-", 0, evaluate(scope)) };
    }
    case "and":
    case "or":
      return compileJoined(tree, compiling);
    case "compare":
      return compileComparison(tree, compiling);
    case "arithmetic": {
      const left = operandOf(tree.left, "number", compiling);
      const right = operandOf(tree.right, "number", compiling);
      const { sign } = tree;
      return { kind: "number", evaluate: (scope) => calculate(sign, left.evaluate(scope), right.evaluate(scope)) };
    }
  }
}

/** Compiles a condition: true, false or unknown. A yes-no question may stand for itself. */
export function truthOperand(tree: Tree, compiling: Compiling): Operand {
  const operand = compileTree(tree, compiling);
  if (operand.kind === "yes-no") return { kind: "truth", evaluate: (scope) => truthOf(operand.evaluate(scope)) };
  return operand.kind === "truth"
    ? operand
    : compiling.fault(tree.at, `a condition is needed here, not a ${operand.kind}`);
}

function operandOf(tree: Tree, kind: Kind, compiling: Compiling): Operand {
  const operand = compileTree(tree, compiling);
  return operand.kind === kind ? operand : compiling.fault(tree.at, `a ${kind} is needed here, not a ${operand.kind}`);
}

function literalOperand(value: string | number | boolean): Operand {
  if (typeof value === "string") return { kind: "text", evaluate: () => value, literal: value };
  return { kind: typeof value === "number" ? "number" : "truth", evaluate: () => value };
}

function compileJoined(tree: Extract<Tree, { node: "and" | "or" }>, compiling: Compiling): Operand {
  const parts = tree.parts.map((part) => truthOperand(part, compiling).evaluate);
  const join = tree.node === "and" ? allTrue : anyTrue;
  return { kind: "truth", evaluate: (scope) => join(parts.map((evaluate) => truthOf(evaluate(scope)))) };
}

type Comparison = Extract<Tree, { node: "compare" }>;

function compileComparison(tree: Comparison, compiling: Compiling): Operand {
  const { sign } = tree;
  const left = compileTree(tree.left, compiling);
  const right = compileTree(tree.right, compiling);
  const compare = comparisonOf(tree, left, right, compiling);
  return { kind: "truth", evaluate: (scope) => compare(sign, left.evaluate(scope), right.evaluate(scope)) };
}

function comparisonOf(tree: Comparison, left: Operand, right: Operand, { fault }: Compiling): typeof compareNumbers {
  if (left.kind === "number" && right.kind === "number") return compareNumbers;
  if (isDate(left, right) && isDate(right, left)) return compareDates;
  const { sign } = tree;
  if (sign !== "=" && sign !== "!=") return fault(tree.at, `"${sign}" compares two numbers or two dates`);
  if (isTruth(left, right) && isTruth(right, left)) {
    return (_, one, other) => sameTruth(sign, truthOf(one), truthOf(other));
  }
  if (!isText(left) || !isText(right)) return fault(tree.at, `a ${left.kind} cannot be compared to a ${right.kind}`);
  if (right.literal !== undefined) expectCode(right.literal, left, tree.right.at, fault);
  if (left.literal !== undefined) expectCode(left.literal, right, tree.left.at, fault);
  return (_, one, other) => compareTexts(sign, one, other);
}

function isDate(operand: Operand, beside: Operand): boolean {
  if (operand.kind === "date") return true;
  return beside.kind === "date" && operand.literal !== undefined && partialDate().safeParse(operand.literal).success;
}

function isTruth(operand: Operand, beside: Operand): boolean {
  return operand.kind === "truth" || (operand.kind === "yes-no" && beside.kind === "truth");
}

function isText(operand: Operand): boolean {
  return operand.kind === "text" || operand.kind === "code" || operand.kind === "yes-no";
}

function sameTruth(sign: "=" | "!=", left: boolean | undefined, right: boolean | undefined): boolean | undefined {
  return left === undefined || right === undefined ? undefined : (left === right) === (sign === "=");
}
