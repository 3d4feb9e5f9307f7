import type { Wall } from "../wall.ts";

const most = 250;
/** Texts, kept examples and instruments are lists: long without being hard. */
const mayBeLong = /^words\/|(^|\/)samples\/|^protection\/instruments\/standard\//;

/** Beyond this a reader scrolls instead of reading. Aim at 100. */
export const size: Wall = {
  name: "no file is longer than 250 lines",
  check: (tree) =>
    tree.paths
      .filter((path) => /\.(ts|tsx|mts|mjs|cjs|css|sql|html)$/.test(path) && !mayBeLong.test(path))
      .flatMap((path) => {
        const lines = tree.text(path).trimEnd().split("\n").length;
        if (lines <= most) return [];
        return [{ path, says: `${lines} lines: give one of its ideas a file of its own, named for that idea.` }];
      }),
};
