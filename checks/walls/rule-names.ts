import { isTest } from "../code.ts";
import { codePaths } from "../import-graph.ts";
import type { Tree } from "../tree.ts";
import type { Violation, Wall } from "../wall.ts";

const hidingVerbs = ["create", "update", "delete", "save", "process", "handle", "manage"];
const emptyWords = ["data", "info", "item", "items", "utils", "helper", "helpers"];

/** In a rule's room a name says what happened to a person's case: opened, corrected, withdrawn, closed. */
export const ruleNames: Wall = {
  name: "rules are named with the field's verbs",
  check: (tree) =>
    codePaths(tree)
      .filter((path) => path.startsWith("protection/") && !isTest(path))
      .flatMap((path) => refusedNames(tree, path)),
};

function refusedNames(tree: Tree, path: string): readonly Violation[] {
  const code = tree.code(path);
  return code.program.body.flatMap((node) => {
    if (node.type !== "ExportNamedDeclaration" || node.declaration === null) return [];
    return declaredNames(node.declaration).flatMap((name) => {
      const says = hollow(name);
      return says === undefined ? [] : [{ path, line: code.lineOf(node.start), says }];
    });
  });
}

function declaredNames(declaration: { readonly type: string }): readonly string[] {
  if ("id" in declaration && isNamed(declaration.id)) return [declaration.id.name];
  if (!("declarations" in declaration) || !Array.isArray(declaration.declarations)) return [];
  return declaration.declarations.flatMap(({ id }: { id: unknown }) => (isNamed(id) ? [id.name] : []));
}

function isNamed(id: unknown): id is { readonly name: string } {
  return typeof id === "object" && id !== null && "name" in id && typeof id.name === "string";
}

function hollow(name: string): string | undefined {
  const words = wordsOf(name);
  const verb = words[0] ?? "";
  if (hidingVerbs.includes(verb))
    return `${name}: "${verb}" hides what happens; say open, record, correct, withdraw, close.`;
  const empty = words.find((word) => emptyWords.includes(word));
  return empty === undefined ? undefined : `${name}: "${empty}" says nothing; use the glossary's word for the thing.`;
}

/** `screeningOutcome` and `SCREENING_OUTCOME` are the words screening and outcome. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.toLowerCase());
}
