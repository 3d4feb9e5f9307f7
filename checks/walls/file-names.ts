import { posix } from "node:path";
import type { Wall } from "../wall.ts";

const drawers = ["index", "utils", "util", "helpers", "helper", "types", "constants", "common", "misc", "shared"];
/** `npm run types` runs it, and it is what it says. */
const namedForItsScript = ["checks/types.ts"];
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const folderName = /^\.?[a-z0-9]+(-[a-z0-9]+)*$/;

/** A file is found by its name: kebab-case, and named for what it holds. */
export const fileNames: Wall = {
  name: "files are named for what they hold",
  check: (tree) =>
    tree.paths.flatMap((path) => {
      const says = refusalOf(path);
      return says === undefined ? [] : [{ path, says }];
    }),
};

function refusalOf(path: string): string | undefined {
  const name = posix.basename(path);
  const folders = posix
    .dirname(path)
    .split("/")
    .filter((folder) => folder !== ".");
  const odd = folders.find((folder) => !folderName.test(folder));
  if (odd !== undefined) return `Folder ${odd} is not kebab-case: rename it.`;
  const [stem = ""] = name.split(".");
  if (/\.(ts|tsx|mts|js|mjs|cjs)$/.test(name) && drawers.includes(stem) && !namedForItsScript.includes(path)) {
    return `"${stem}" names a drawer, not a thought: name the file for its main export.`;
  }
  if (/\.(ts|tsx|mts|js|mjs|cjs|css|sql|html|json|md)$/.test(name) && !kebab.test(name) && !mayDiffer(path)) {
    return "Not kebab-case: rename it after its main export, as in make-referral.ts.";
  }
  return undefined;
}

/** Names that tools and readers expect at the root or as a folder's page; a sample is named for its event. */
function mayDiffer(path: string): boolean {
  if (/\/samples\/([A-Z][a-z]+)+\.v[1-9]\d*\.json$/.test(path)) return true;
  return !path.includes("/") || path.startsWith(".") || posix.basename(path) === "README.md";
}
