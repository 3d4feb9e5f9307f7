import { Visitor } from "vite";
import { isTest } from "../code.ts";
import { codePaths } from "../import-graph.ts";
import type { Tree } from "../tree.ts";
import type { Violation, Wall } from "../wall.ts";

const globals = {
  Date: "take `now` or `today` from the context, and keep dates as ISO strings",
  Intl: "leave wording and formats to words/",
  performance: "a rule measures no time",
  globalThis: "a rule reaches nothing global",
  eval: "write the rule out",
} as const;

const members = {
  random: "take ids from the context's freshId, and chance as an argument",
  localeCompare: "compare with < and >, which answer alike on every device",
  toLocaleString: "leave wording and formats to words/",
  toLocaleDateString: "leave wording and formats to words/",
  toLocaleTimeString: "leave wording and formats to words/",
  toLocaleUpperCase: "use toUpperCase, which answers alike on every device",
  toLocaleLowerCase: "use toLowerCase, which answers alike on every device",
} as const;

/**
 * The phone decides first and the server decides again: a rule that reads a clock, a locale or chance would tell the
 * worker one thing and the record another. What the platform offers beyond this the compiler refuses already.
 */
export const determinism: Wall = {
  name: "a rule answers alike everywhere",
  check: (tree) =>
    codePaths(tree)
      .filter((path) => path.startsWith("protection/") && !isTest(path))
      .flatMap((path) => unsteady(tree, path)),
};

function unsteady(tree: Tree, path: string): readonly Violation[] {
  const found: Violation[] = [];
  const code = tree.code(path);
  const see = (name: string, instead: string, offset: number) =>
    found.push({ path, line: code.lineOf(offset), says: `A rule may not use ${name}: ${instead}.` });
  new Visitor({
    Identifier: (node) => {
      const instead = Object.entries(globals).find(([name]) => name === node.name)?.[1];
      if (instead !== undefined && isReference(tree, path, node.start)) see(node.name, instead, node.start);
    },
    MemberExpression: (node) => {
      const name = node.property.type === "Identifier" ? node.property.name : undefined;
      const instead = Object.entries(members).find(([member]) => member === name)?.[1];
      if (name === undefined || instead === undefined) return;
      if (name === "random" && !(node.object.type === "Identifier" && node.object.name === "Math")) return;
      see(name === "random" ? "Math.random" : name, instead, node.start);
    },
  }).visit(code.program);
  return found;
}

/** `answer.Date` and `{ Date: … }` only share the name. */
function isReference(tree: Tree, path: string, start: number): boolean {
  const text = tree.text(path);
  return (
    !/[.]\s*$/.test(text.slice(Math.max(0, start - 20), start)) && !/^\w+\??\s*:/.test(text.slice(start, start + 40))
  );
}
