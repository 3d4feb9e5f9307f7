import { posix } from "node:path";
import { declaredCommands, declaredEvents } from "../declared-names.ts";
import { rooms } from "../rooms.ts";
import type { Tree } from "../tree.ts";
import type { Wall } from "../wall.ts";

const page = "docs/glossary.md";

/** One meaning per word: what the code calls a thing stands in the glossary, where protectioners can object to it. */
export const glossary: Wall = {
  name: "the glossary knows our words",
  check: (tree) => {
    if (!tree.has(page)) return [{ path: page, says: "There is no glossary: write docs/glossary.md." }];
    const known = new Set([...tree.text(page).matchAll(/`([^`]+)`/g)].map(([, word]) => word));
    return demanded(tree)
      .filter(({ word }) => !known.has(word))
      .map(({ word, kind, path }) => ({
        path,
        says: `The ${kind} \`${word}\` is not in docs/glossary.md: add it, in backquotes, with what it means here and what we do not say.`,
      }));
  },
};

type Demanded = { readonly word: string; readonly kind: string; readonly path: string };

function demanded(tree: Tree): readonly Demanded[] {
  const folders = new Set(tree.paths.map((path) => posix.dirname(path)));
  const topRooms = rooms.filter((room) => tree.paths.some((path) => path.startsWith(`${room}/`)));
  const features = [...folders].filter((folder) => /^protection\/[^/]+$/.test(folder) && !folder.endsWith("/testing"));
  return [
    ...topRooms.map((word) => ({ word, kind: "room", path: word })),
    ...features.map((path) => ({ word: posix.basename(path), kind: "feature", path })),
    ...declaredCommands(tree).map(({ name, path }) => ({ word: name, kind: "command", path })),
    ...declaredEvents(tree).map(({ name, path }) => ({ word: name, kind: "event", path })),
  ];
}
