import type { FaultAt } from "./instrument-fault.ts";

export type Token = {
  readonly kind: "number" | "text" | "name" | "sign" | "end";
  /** As written; of a text literal what stands between the quotes. */
  readonly text: string;
  /** Where it begins in the expression, from 0. */
  readonly at: number;
};

/** Longer expressions are a mistake or an attack; the longest in a standard instrument has a few hundred characters. */
const longest = 5_000;

const pattern = /\s+|(\d+(?:\.\d+)?)(?![a-z0-9_.])|'((?:[^']|'')*)'|([a-z][a-z0-9_]*)|(!=|<=|>=|[=<>+\-*(),])/y;

/** Cuts an expression into tokens, the last being `end`. Inside a text literal a quote is written twice. */
export function tokenise(expression: string, fault: FaultAt): readonly Token[] {
  if (expression.length > longest) fault(longest, `an expression has at most ${longest} characters`);
  const scanner = new RegExp(pattern);
  const tokens: Token[] = [];
  while (scanner.lastIndex < expression.length) {
    const at = scanner.lastIndex;
    const match = scanner.exec(expression) ?? fault(at, "this does not belong in an expression");
    const [, number, text, name, sign] = match;
    if (number !== undefined) tokens.push({ kind: "number", text: number, at });
    if (text !== undefined) tokens.push({ kind: "text", text: text.replaceAll("''", "'"), at });
    if (name !== undefined) tokens.push({ kind: "name", text: name, at });
    if (sign !== undefined) tokens.push({ kind: "sign", text: sign, at });
  }
  return [...tokens, { kind: "end", text: "", at: expression.length }];
}
