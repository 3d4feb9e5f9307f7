import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, it } from "vitest";
import { furtherWords } from "../words/en/further-words.ts";

const app = import.meta.dirname;
const further = Object.keys(furtherWords);

it("signing in and a triage need only the first words", () => {
  const found = filesOf([join(app, "main.tsx"), ...firstScreens()]).flatMap((path) =>
    furtherWordsIn(readFileSync(path, "utf8")).map((key) => `${relative(app, path)}: ${key}`),
  );
  // Move the sentence to a file of first-words.ts in all languages, or load what says it withAllWords().
  expect(found).toEqual([]);
});

it("there are screens that need only the first words, and others", () => {
  expect(firstScreens().map((path) => relative(app, path))).toContain("screens/triage/triage-screen.tsx");
  expect(firstScreens().map((path) => relative(app, path))).not.toContain("screens/case/case-screen.tsx");
});

/** The screens whose line in `routes.ts` says that they stand on the first way. */
function firstScreens(): readonly string[] {
  return readFileSync(join(app, "routes.ts"), "utf8")
    .split(/(?=\b(?:openScreen|screen)\()/)
    .filter((line) => line.startsWith("openScreen(") || line.includes("first: true"))
    .flatMap((line) => imported(join(app, "routes.ts"), line));
}

/** The files and all that they bring, but not what is loaded with all words, nor the screens of the routes. */
function filesOf(starts: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const waiting = [...starts];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path) || !path.startsWith(app)) continue;
    found.add(path);
    if (!path.endsWith("/routes.ts")) waiting.push(...imported(path, readFileSync(path, "utf8")));
  }
  return [...found];
}

function imported(path: string, source: string): readonly string[] {
  const own = source.replaceAll(/withAllWords\(\s*\(\) =>\s*import\("[^"]+"\)/g, "");
  return [...own.matchAll(/(?:from |import\(|import )"(\.[^"]+\.tsx?)"/g)]
    .map(([, to = ""]) => join(dirname(path), to))
    .filter((to) => existsSync(to));
}

/** Sentences named whole, or by their beginning as in `today.${kind}`. */
function furtherWordsIn(source: string): readonly string[] {
  const named = [...source.matchAll(/"([a-z][\w-]*(?:\.[\w-]+)+)"/g)].map(([, key = ""]) => key);
  const begun = [...source.matchAll(/`([a-z][\w-]*(?:\.[\w-]+)*\.)\$\{/g)].map(([, key = ""]) => key);
  return [
    ...named.filter((key) => further.includes(key)),
    ...begun.filter((beginning) => further.some((key) => key.startsWith(beginning))),
  ];
}
