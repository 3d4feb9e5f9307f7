import { fileURLToPath } from "node:url";
import { allWalls } from "./all-walls.ts";
import { showOutcomes, type Outcome } from "./outcome.ts";
import { readTree } from "./tree.ts";

/** Looks at the whole tree once and lets every wall judge it. */
export function checkWalls(root: string): readonly Outcome[] {
  const tree = readTree(root);
  return allWalls.map(({ name, check }) => {
    const report = check(tree).map(
      ({ path, line, says }) => `  ${path}${line === undefined ? "" : `:${line}`}  ${says}`,
    );
    return { name, passed: report.length === 0, report: report.join("\n") };
  });
}

if (import.meta.main) showOutcomes(checkWalls(fileURLToPath(new URL("..", import.meta.url))));
