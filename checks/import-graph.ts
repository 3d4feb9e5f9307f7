import { posix } from "node:path";
import { isCode } from "./code.ts";
import type { Tree } from "./tree.ts";

export type Edge = { readonly from: string; readonly to: string; readonly line: number };

/** Imports between files of the tree; type imports count, for what a file must know to be understood is the same. */
export function importsWithin(tree: Tree, path: string): readonly Edge[] {
  return tree.code(path).imports.flatMap(({ from, line }) => {
    if (!from.startsWith(".")) return [];
    return [{ from: path, to: posix.join(posix.dirname(path), from.replace(/\?.*$/, "")), line }];
  });
}

export function packagesOf(tree: Tree, path: string): readonly { readonly name: string; readonly line: number }[] {
  return tree
    .code(path)
    .imports.filter(({ from }) => !from.startsWith("."))
    .map(({ from, line }) => ({ name: from, line }));
}

export function codePaths(tree: Tree): readonly string[] {
  return tree.paths.filter(isCode);
}
