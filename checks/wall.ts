import type { Tree } from "./tree.ts";

/** What a wall found: where, and a sentence that says what to do instead. */
export type Violation = { readonly path: string; readonly line?: number; readonly says: string };

/** One demand of the repository on itself. Always an error: warnings do not exist. */
export type Wall = { readonly name: string; readonly check: (tree: Tree) => readonly Violation[] };
