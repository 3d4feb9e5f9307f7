import { Visitor } from "vite";
import { codePaths } from "../import-graph.ts";
import type { Tree } from "../tree.ts";
import type { Violation, Wall } from "../wall.ts";
import { wordsOf } from "./rule-names.ts";

/** Words for the person that make them smaller than a person, or that belong to a verdict nobody has reached. */
const banned: readonly (readonly [word: RegExp, where: RegExp, unlessFollowedBy: readonly string[]])[] = [
  [/^beneficiar(y|ies)$/, /^/, []],
  [/^victims?$/, /^/, ["of", "trafficking"]],
  [/^clients?$/, /^(protection|words|pages|exchange)\//, []],
];

export const personWords: Wall = {
  name: "a person is called a person",
  check: (tree) => codePaths(tree).flatMap((path) => bannedIn(tree, path)),
};

function bannedIn(tree: Tree, path: string): readonly Violation[] {
  const found: Violation[] = [];
  const code = tree.code(path);
  const see = (text: string, offset: number) => {
    const words = wordsOf(text);
    const hit = words.find((word, at) =>
      banned.some(
        ([pattern, where, unless]) => pattern.test(word) && where.test(path) && !unless.includes(words[at + 1] ?? ""),
      ),
    );
    if (hit === undefined) return;
    found.push({
      path,
      line: code.lineOf(offset),
      says: `"${hit}" is not our word (docs/glossary.md): say person, or name the field it comes from in quotes.`,
    });
  };
  const isEnglish = path.startsWith("words/en/");
  new Visitor({
    Identifier: ({ name, start }) => see(name, start),
    Literal: ({ value, start }) => void (isEnglish && typeof value === "string" && see(value, start)),
  }).visit(code.program);
  return found;
}
