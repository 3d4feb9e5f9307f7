import { codePaths } from "../import-graph.ts";
import type { Code } from "../code.ts";
import type { Violation, Wall } from "../wall.ts";

/** One name, one place: no barrels, no re-exports, no default exports (`docs/decisions/0006-no-barrels.md`). */
export const exportsWall: Wall = {
  name: "every export has one name and one home",
  check: (tree) =>
    codePaths(tree).flatMap((path) => {
      const code = tree.code(path);
      return [
        ...code.faults.map((fault) => ({ path, says: `This file cannot be parsed: ${fault}` })),
        ...code.imports
          .filter(({ reExport }) => reExport)
          .map(({ line }) => ({
            path,
            line,
            says: "Re-export: let the reader import from the file where it is written.",
          })),
        ...passedOn(path, code),
        ...(/\.config\.(ts|mts|mjs|cjs)$/.test(path) ? [] : defaults(path, code)),
      ];
    }),
};

function passedOn(path: string, code: Code): readonly Violation[] {
  const imported = new Set(
    code.program.body.flatMap((node) =>
      node.type === "ImportDeclaration" ? node.specifiers.map((specifier) => specifier.local.name) : [],
    ),
  );
  return code.program.body.flatMap((node) => {
    if (node.type !== "ExportNamedDeclaration" || node.source !== null) return [];
    return node.specifiers.flatMap(({ local, start }) =>
      local.type === "Identifier" && imported.has(local.name)
        ? [
            {
              path,
              line: code.lineOf(start),
              says: `${local.name} is passed on: let the reader import it from its own file.`,
            },
          ]
        : [],
    );
  });
}

function defaults(path: string, code: Code): readonly Violation[] {
  return code.program.body.flatMap((node) => {
    const isDefault =
      node.type === "ExportDefaultDeclaration" ||
      (node.type === "ExportNamedDeclaration" &&
        node.specifiers.some(({ exported }) => exported.type === "Identifier" && exported.name === "default"));
    if (!isDefault) return [];
    return [
      {
        path,
        line: code.lineOf(node.start),
        says: "Default export: give it a name, so that one search finds every use.",
      },
    ];
  });
}
