import { posix } from "node:path";
import { declaredCommands, declaredEvents } from "../declared-names.ts";
import { rooms } from "../rooms.ts";
import type { Tree } from "../tree.ts";
import type { Violation, Wall } from "../wall.ts";

const page = "docs/glossary.md";

/** One meaning per word: what the code calls a thing stands in the glossary, where protectioners can object to it. */
export const glossary: Wall = {
  name: "the glossary knows our words",
  check: (tree) => {
    if (!tree.has(page)) return [{ path: page, says: "There is no glossary: write docs/glossary.md." }];
    const known = new Set([...tree.text(page).matchAll(/`([^`]+)`/g)].map(([, word]) => word));
    const missing = demanded(tree)
      .filter(({ word }) => !known.has(word))
      .map(({ word, kind, path }) => ({
        path,
        says: `The ${kind} \`${word}\` is not in docs/glossary.md: add it, in backquotes, with what it means here and what we do not say.`,
      }));
    return [...missing, ...strangers(tree)];
  },
};

/** Commands and events that the page still names though nobody can give or find them any more. */
function strangers(tree: Tree): readonly Violation[] {
  const declared = new Set([...declaredCommands(tree), ...declaredEvents(tree)].map(({ name }) => name));
  const lines = tree.text(page).split("\n");
  const from = lines.findIndex((line) => line === "## Commands and events");
  if (from < 0) return [];
  return lines.slice(from).flatMap((row, at) =>
    [...row.matchAll(/`([A-Z][A-Za-z]+)`/g)].flatMap(([, word = ""]) =>
      declared.has(word)
        ? []
        : [
            {
              path: page,
              line: from + at + 1,
              says: `No command or event is called \`${word}\` any more: correct the row or remove it.`,
            },
          ],
    ),
  );
}

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
