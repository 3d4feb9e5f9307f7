import { earliestDay, latestDay } from "../basics/partial-date.ts";
import type { ArithmeticSign, CompareSign } from "./expression-tree.ts";

/**
 * A number known only within bounds: the age of someone born in "2009" is 16 or 17. Comparing it answers where every
 * number between the bounds would answer the same, and is unknown otherwise, so that no birthday is ever invented.
 */
export type Between = { readonly least: number; readonly most: number };

/** What an expression comes to; `undefined` is unknown, and unknown is not false. */
export type Value = string | number | boolean | Between | readonly string[] | undefined;

/** True, false or unknown. */
export type Truth = boolean | undefined;

/** A yes-no answer is a truth too. */
export function truthOf(value: Value): Truth {
  if (value === "yes") return true;
  if (value === "no") return false;
  return typeof value === "boolean" ? value : undefined;
}

export function boundsOf(value: Value): Between | undefined {
  if (typeof value === "number") return { least: value, most: value };
  return typeof value === "object" && "least" in value ? value : undefined;
}

/** A number again as soon as nothing is left open. */
export function numberBetween(least: number, most: number): number | Between {
  return least === most ? least : { least, most };
}

/** One false part decides, however much is unknown. */
export function allTrue(truths: Iterable<Truth>): Truth {
  let answer: Truth = true;
  for (const truth of truths) {
    if (truth === false) return false;
    if (truth === undefined) answer = undefined;
  }
  return answer;
}

export function negated(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

/** One true part decides, however much is unknown. */
export function anyTrue(truths: Iterable<Truth>): Truth {
  let answer: Truth = false;
  for (const truth of truths) {
    if (truth === true) return true;
    if (truth === undefined) answer = undefined;
  }
  return answer;
}

export function compareNumbers(sign: CompareSign, left: Value, right: Value): Truth {
  const one = boundsOf(left);
  const other = boundsOf(right);
  return one && other && compareBounds(sign, [one.least, one.most], [other.least, other.most]);
}

/** Partial dates compare like numbers within bounds: "2024" is before "2025-03", and unknown against "2024-06". */
export function compareDates(sign: CompareSign, left: Value, right: Value): Truth {
  if (typeof left !== "string" || typeof right !== "string") return undefined;
  return compareBounds(sign, [earliestDay(left), latestDay(left)], [earliestDay(right), latestDay(right)]);
}

export function compareTexts(sign: "=" | "!=", left: Value, right: Value): Truth {
  if (typeof left !== "string" || typeof right !== "string") return undefined;
  return (left === right) === (sign === "=");
}

type Bounds<Point> = readonly [least: Point, most: Point];

function compareBounds<Point extends string | number>(
  sign: CompareSign,
  left: Bounds<Point>,
  right: Bounds<Point>,
): Truth {
  switch (sign) {
    case "<":
      return isLess(left, right);
    case ">":
      return isLess(right, left);
    case "<=":
      return negated(isLess(right, left));
    case ">=":
      return negated(isLess(left, right));
    case "=":
      return isSame(left, right);
    case "!=":
      return negated(isSame(left, right));
  }
}

function isLess<Point extends string | number>(left: Bounds<Point>, right: Bounds<Point>): Truth {
  if (left[1] < right[0]) return true;
  return left[0] >= right[1] ? false : undefined;
}

function isSame<Point extends string | number>(left: Bounds<Point>, right: Bounds<Point>): Truth {
  if (left[1] < right[0] || right[1] < left[0]) return false;
  return left[0] === right[1] && left[1] === right[0] ? true : undefined;
}

export function calculate(sign: ArithmeticSign, left: Value, right: Value): Value {
  const one = boundsOf(left);
  const other = boundsOf(right);
  if (!one || !other) return undefined;
  if (sign === "+") return numberBetween(one.least + other.least, one.most + other.most);
  if (sign === "-") return numberBetween(one.least - other.most, one.most - other.least);
  const products = [one.least * other.least, one.least * other.most, one.most * other.least, one.most * other.most];
  return numberBetween(Math.min(...products), Math.max(...products));
}
