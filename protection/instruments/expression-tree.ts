import { tokenise, type Token } from "./expression-token.ts";
import type { FaultAt } from "./instrument-fault.ts";

export type CompareSign = "=" | "!=" | "<" | "<=" | ">" | ">=";
export type ArithmeticSign = "+" | "-" | "*";

/** An expression as read, before names mean anything. `at` is the character it begins at, for faults. */
export type Tree =
  | { readonly node: "literal"; readonly value: string | number | boolean; readonly at: number }
  | { readonly node: "name"; readonly name: string; readonly at: number }
  | { readonly node: "call"; readonly name: string; readonly parts: readonly Tree[]; readonly at: number }
  | { readonly node: "not" | "negative"; readonly of: Tree; readonly at: number }
  | { readonly node: "and" | "or"; readonly parts: readonly Tree[]; readonly at: number }
  | {
      readonly node: "compare";
      readonly sign: CompareSign;
      readonly left: Tree;
      readonly right: Tree;
      readonly at: number;
    }
  | {
      readonly node: "arithmetic";
      readonly sign: ArithmeticSign;
      readonly left: Tree;
      readonly right: Tree;
      readonly at: number;
    };

/** Words of the language, and the one JavaScript keeps on every object: no question or calculation may be called so. */
export const reservedWords: ReadonlySet<string> = new Set([
  "and",
  "or",
  "not",
  "true",
  "false",
  "today",
  "constructor",
]);

/** Deep enough for any form people write, shallow enough that no definition can exhaust the stack. */
const deepest = 50;

/** Reads an expression; a fault says at which character it stops making sense. */
export function parse(expression: string, fault: FaultAt): Tree {
  const reader = readerOf(tokenise(expression, fault), fault);
  const tree = readOr(reader);
  const rest = reader.peek();
  return rest.kind === "end" ? tree : fault(rest.at, `"${rest.text}" is not expected here`);
}

type Reader = {
  readonly peek: () => Token;
  readonly take: () => Token;
  /** Takes the next token if it is this sign or word. */
  readonly skip: (text: string) => boolean;
  readonly expect: (text: string) => void;
  /** Reads one level deeper, as far as the limit. */
  readonly within: (read: (reader: Reader) => Tree) => Tree;
  readonly fault: FaultAt;
};

function readerOf(tokens: readonly Token[], fault: FaultAt): Reader {
  let next = 0;
  let depth = 0;
  const end: Token = { kind: "end", text: "", at: 0 };
  const reader: Reader = {
    peek: () => tokens[next] ?? end,
    take: () => tokens[next++] ?? end,
    skip: (text) => {
      const token = reader.peek();
      const isThere = token.text === text && (token.kind === "sign" || token.kind === "name");
      if (isThere) next += 1;
      return isThere;
    },
    expect: (text) => {
      if (!reader.skip(text)) fault(reader.peek().at, `"${text}" is missing here`);
    },
    within: (read) => {
      depth += 1;
      if (depth > deepest) fault(reader.peek().at, `an expression nests at most ${deepest} levels deep`);
      const tree = read(reader);
      depth -= 1;
      return tree;
    },
    fault,
  };
  return reader;
}

function readOr(reader: Reader): Tree {
  return readJoined(reader, "or", (inner) => readJoined(inner, "and", readNot));
}

function readJoined(reader: Reader, word: "and" | "or", readPart: (reader: Reader) => Tree): Tree {
  const first = readPart(reader);
  const parts = [first];
  while (reader.skip(word)) parts.push(readPart(reader));
  return parts.length === 1 ? first : { node: word, parts, at: first.at };
}

function readNot(reader: Reader): Tree {
  const { at } = reader.peek();
  return reader.skip("not") ? { node: "not", of: reader.within(readNot), at } : readCompare(reader);
}

const compareSigns = ["!=", "<=", ">=", "=", "<", ">"] as const;

function readCompare(reader: Reader): Tree {
  const left = readSum(reader);
  const sign = compareSigns.find((candidate) => reader.skip(candidate));
  return sign === undefined ? left : { node: "compare", sign, left, right: readSum(reader), at: left.at };
}

function readSum(reader: Reader): Tree {
  return readArithmetic(reader, ["+", "-"], (inner) => readArithmetic(inner, ["*"], readSigned));
}

function readArithmetic(reader: Reader, signs: readonly ArithmeticSign[], readPart: (reader: Reader) => Tree): Tree {
  let left = readPart(reader);
  for (;;) {
    const sign = signs.find((candidate) => reader.skip(candidate));
    if (sign === undefined) return left;
    left = { node: "arithmetic", sign, left, right: readPart(reader), at: left.at };
  }
}

function readSigned(reader: Reader): Tree {
  const { at } = reader.peek();
  return reader.skip("-") ? { node: "negative", of: reader.within(readSigned), at } : readOne(reader);
}

function readOne(reader: Reader): Tree {
  const { kind, text, at } = reader.take();
  if (kind === "number") return { node: "literal", value: Number(text), at };
  if (kind === "text") return { node: "literal", value: text, at };
  if (kind === "name") return readName(reader, text, at);
  if (kind !== "sign" || text !== "(") return reader.fault(at, "a value is missing here");
  const tree = reader.within(readOr);
  reader.expect(")");
  return tree;
}

function readName(reader: Reader, name: string, at: number): Tree {
  if (name === "true" || name === "false") return { node: "literal", value: name === "true", at };
  if (["and", "or", "not"].includes(name)) return reader.fault(at, `a value is missing before "${name}"`);
  if (!reader.skip("(")) return { node: "name", name, at };
  const parts: Tree[] = [];
  if (!reader.skip(")")) {
    do parts.push(reader.within(readOr));
    while (reader.skip(","));
    reader.expect(")");
  }
  return { node: "call", name, parts, at };
}

/** The names an expression speaks of, each once, with the character of its first mention. */
export function namesIn(tree: Tree): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  collectNames(tree, names);
  return names;
}

function collectNames(tree: Tree, names: Map<string, number>): void {
  if (tree.node === "name" && !reservedWords.has(tree.name) && !names.has(tree.name)) names.set(tree.name, tree.at);
  for (const inner of innerTrees(tree)) collectNames(inner, names);
}

function innerTrees(tree: Tree): readonly Tree[] {
  switch (tree.node) {
    case "literal":
    case "name":
      return [];
    case "not":
    case "negative":
      return [tree.of];
    case "compare":
    case "arithmetic":
      return [tree.left, tree.right];
    case "call":
    case "and":
    case "or":
      return tree.parts;
  }
}
