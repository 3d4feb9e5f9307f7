import { isTest } from "../code.ts";
import { codePaths, packagesOf } from "../import-graph.ts";
import { packageRefusal } from "../package-homes.ts";
import type { Wall } from "../wall.ts";

/** A package belongs to the room whose boundary it serves; elsewhere it would carry that boundary along. */
export const packageUse: Wall = {
  name: "each package stays in its room",
  check: (tree) =>
    codePaths(tree).flatMap((path) =>
      packagesOf(tree, path).flatMap(({ name, line }) => {
        const instead = packageRefusal(path, name, isTest(path));
        return instead === undefined ? [] : [{ path, line, says: `"${name}" is not for this file. ${instead}` }];
      }),
    ),
};
