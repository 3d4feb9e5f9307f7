import { posix } from "node:path";
import { Visitor, type ESTree } from "vite";
import type { Code } from "../code.ts";
import { codePaths } from "../import-graph.ts";
import type { Tree } from "../tree.ts";
import type { Violation, Wall } from "../wall.ts";

/**
 * A promise nobody waits for loses its fault: the answer says "kept" before anything was. Types would see every case;
 * without them this sees a call to one of our own async functions, a `.then` and an unawaited expectation.
 */
export const unawaited: Wall = {
  name: "every promise is waited for",
  check: (tree) => codePaths(tree).flatMap((path) => alone(tree, path)),
};

function alone(tree: Tree, path: string): readonly Violation[] {
  const found: Violation[] = [];
  const code = tree.code(path);
  const ours = asyncNamesIn(tree, path);
  new Visitor({
    ExpressionStatement: ({ expression, start }) => {
      const promised = promiseOf(expression, ours);
      if (promised === undefined) return;
      const says = `Nobody waits for ${promised}: await it, return it, or write void before it where losing its fault is meant.`;
      found.push({ path, line: code.lineOf(start), says });
    },
  }).visit(code.program);
  return found;
}

function promiseOf(expression: ESTree.Expression, ours: ReadonlySet<string>): string | undefined {
  if (expression.type !== "CallExpression") return undefined;
  const { callee } = expression;
  if (callee.type === "Identifier") return ours.has(callee.name) ? callee.name : undefined;
  if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return undefined;
  if (callee.property.name === "then" && expression.arguments.length < 2) return "this chain of .then";
  return expectsPromise(callee) ? "this expectation" : undefined;
}

/** `expect(promise).rejects.toThrow()`: without await it passes whatever happens. */
function expectsPromise(expression: ESTree.Expression): boolean {
  if (expression.type !== "MemberExpression") return false;
  if (expression.property.type === "Identifier" && /^(rejects|resolves)$/.test(expression.property.name)) return true;
  return expectsPromise(expression.object);
}

function asyncNamesIn(tree: Tree, path: string): ReadonlySet<string> {
  const imported = tree.code(path).program.body.flatMap((node) => {
    if (node.type !== "ImportDeclaration" || !node.source.value.startsWith(".")) return [];
    const from = posix.join(posix.dirname(path), node.source.value);
    const theirs = tree.has(from) && /\.tsx?$/.test(from) ? asyncFunctions(tree.code(from)) : new Set<string>();
    return node.specifiers.flatMap((specifier) => {
      if (specifier.type !== "ImportSpecifier" || specifier.imported.type !== "Identifier") return [];
      return theirs.has(specifier.imported.name) ? [specifier.local.name] : [];
    });
  });
  return new Set([...imported, ...asyncFunctions(tree.code(path))]);
}

/** Functions at the top of a file that are async or say that they return a promise. */
function asyncFunctions(code: Code): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of code.program.body) {
    const declaration = node.type === "ExportNamedDeclaration" ? node.declaration : node;
    if (declaration?.type === "FunctionDeclaration" && declaration.id && isAsync(declaration))
      names.add(declaration.id.name);
    if (declaration?.type !== "VariableDeclaration") continue;
    for (const { id, init } of declaration.declarations) {
      if (id.type === "Identifier" && init?.type === "ArrowFunctionExpression" && isAsync(init)) names.add(id.name);
    }
  }
  return names;
}

function isAsync({ async, returnType }: ESTree.Function | ESTree.ArrowFunctionExpression): boolean {
  const type = returnType?.typeAnnotation;
  const promises =
    type?.type === "TSTypeReference" && type.typeName.type === "Identifier" && type.typeName.name === "Promise";
  return async || promises;
}
