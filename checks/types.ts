import { fileURLToPath } from "node:url";
import { showOutcomes, type Outcome } from "./outcome.ts";
import { runTool } from "./run-tool.ts";

/** The compiler's projects: the Node rooms, the rules without any platform, the app with a browser and no Node. */
const projects = ["tsconfig.json", "protection/tsconfig.json", "app/tsconfig.json"];

export function checkTypes(root: string): readonly Outcome[] {
  return projects.map((project) => runTool(root, `types of ${project}`, "tsc", ["-p", project]));
}

if (import.meta.main) showOutcomes(checkTypes(fileURLToPath(new URL("..", import.meta.url))));
