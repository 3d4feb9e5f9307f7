import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCode, type Code } from "./code.ts";

/** The repository as the walls see it: paths from its root, text and parsed code on demand. */
export type Tree = {
  readonly paths: readonly string[];
  has(path: string): boolean;
  text(path: string): string;
  code(path: string): Code;
};

/** Every file that is committed or could be: what git ignores is not ours to judge. */
export function readTree(root: string): Tree {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const paths = [...new Set(listed.split("\0"))].filter((path) => path !== "" && existsSync(join(root, path)));
  return treeFrom(paths, (path) => readFileSync(join(root, path), "utf8"));
}

/** A tree of planted files: how a test shows that a wall holds. */
export function treeOf(files: Readonly<Record<string, string>>): Tree {
  return treeFrom(Object.keys(files), (path) => files[path] ?? "");
}

function treeFrom(paths: readonly string[], read: (path: string) => string): Tree {
  const sorted = paths.toSorted();
  const known = new Set(sorted);
  const texts = new Map<string, string>();
  const parsed = new Map<string, Code>();
  const text = (path: string) => remembered(texts, path, () => read(path));
  return {
    paths: sorted,
    has: (path) => known.has(path),
    text,
    code: (path) => remembered(parsed, path, () => parseCode(path, text(path))),
  };
}

function remembered<Value>(seen: Map<string, Value>, key: string, make: () => Value): Value {
  const known = seen.get(key);
  if (known !== undefined) return known;
  const value = make();
  seen.set(key, value);
  return value;
}
