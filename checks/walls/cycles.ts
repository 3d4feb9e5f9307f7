import { isCode } from "../code.ts";
import { codePaths, importsWithin } from "../import-graph.ts";
import type { Tree } from "../tree.ts";
import type { Wall } from "../wall.ts";

/** Two files that need each other can only be understood, moved and tested as one. Type imports count. */
export const cycles: Wall = {
  name: "no import goes in a circle",
  check: (tree) =>
    circlesOf(tree).map((circle) => ({
      path: circle[0] ?? "",
      says: `Imports go in a circle: ${[...circle, circle[0]].join(" -> ")}. Move what both need into a file of its own below them.`,
    })),
};

/** One shortest-found circle per group of files that reach each other, by depth-first search. */
function circlesOf(tree: Tree): readonly (readonly string[])[] {
  const done = new Set<string>();
  const trail: string[] = [];
  const found: string[][] = [];
  const walk = (path: string) => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push(trail.slice(at));
    if (at >= 0 || done.has(path)) return;
    trail.push(path);
    for (const { to } of tree.has(path) ? importsOf(tree, path) : []) walk(to);
    trail.pop();
    done.add(path);
  };
  for (const path of codePaths(tree)) walk(path);
  return found;
}

function importsOf(tree: Tree, path: string) {
  return importsWithin(tree, path).filter(({ to }) => isCode(to));
}
