import { posix } from "node:path";
import { Visitor } from "vite";
import { isTest } from "../code.ts";
import { codePaths, importsWithin } from "../import-graph.ts";
import type { Tree } from "../tree.ts";
import type { Wall } from "../wall.ts";

/** Code that nothing reaches still costs every reader; what only its own test reaches is not in use either. */
export const orphans: Wall = {
  name: "every file is used",
  check: (tree) => {
    const inUse = reachedFrom(
      tree,
      codePaths(tree).filter((path) => isEntry(tree, path)),
    );
    const inTests = reachedFrom(
      tree,
      codePaths(tree).filter((path) => /\.test\.tsx?$/.test(path)),
    );
    return codePaths(tree).flatMap((path) => {
      if (inUse.has(path) || (isTest(path) && inTests.has(path))) return [];
      const only = inTests.has(path) ? "Only tests use this file" : "Nothing uses this file";
      return [{ path, says: `${only}: connect it to the product, move it to a testing/ folder, or delete it.` }];
    });
  },
};

/** Where the program begins: what npm, CI, an HTML page or a tool's own configuration names. */
function isEntry(tree: Tree, path: string): boolean {
  if (/\.config\.(ts|mts|mjs|cjs)$/.test(path)) return true;
  const starters = tree.paths.filter((each) => /^(package\.json|\.ci\/[^/]+)$|\.html$/.test(each));
  return starters.some((starter) => {
    const folder = starter.endsWith(".html") ? `${posix.dirname(starter)}/` : "";
    return path.startsWith(folder) && tree.text(starter).includes(path.slice(folder.length));
  });
}

function reachedFrom(tree: Tree, starts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [...starts];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path) || !tree.has(path)) continue;
    seen.add(path);
    if (!/\.(ts|tsx|mts|mjs|cjs)$/.test(path)) continue;
    waiting.push(...importsWithin(tree, path).map(({ to }) => to), ...namedIn(tree, path));
  }
  return seen;
}

/** Files a program starts by path instead of importing: workers, children, the configuration of a tool. */
function namedIn(tree: Tree, path: string): readonly string[] {
  const named: string[] = [];
  new Visitor({
    Literal: ({ value }) => {
      if (typeof value !== "string" || !/\.(ts|tsx|mjs)$/.test(value)) return;
      named.push(posix.join(posix.dirname(path), value), posix.normalize(value));
    },
  }).visit(tree.code(path).program);
  return named.filter((name) => tree.has(name));
}
