import { treeOf } from "../tree.ts";
import type { Wall } from "../wall.ts";

/** What a wall says of a planted tree, one line a violation: `path:line sentence`. */
export function saidOf(wall: Wall, files: Readonly<Record<string, string>>): readonly string[] {
  return wall
    .check(treeOf(files))
    .map(({ path, line, says }) => `${path}${line === undefined ? "" : `:${line}`} ${says}`);
}
