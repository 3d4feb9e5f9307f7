import { Visitor, type ESTree } from "vite";
import { isTest } from "./code.ts";
import { codePaths } from "./import-graph.ts";
import type { Tree } from "./tree.ts";

export type Declared = { readonly name: string; readonly path: string };

/** The names of all commands: the first property of what is handed to `command({ name: … })`. */
export function declaredCommands(tree: Tree): readonly Declared[] {
  return callsIn(tree, "command").flatMap(({ argument, path }) => {
    if (argument.type !== "ObjectExpression") return [];
    return argument.properties.flatMap((property) =>
      property.type === "Property" && keyOf(property) === "name" && property.value.type === "Literal"
        ? [{ name: String(property.value.value), path }]
        : [],
    );
  });
}

/** The names of all events: the keys of the schemas handed to `part(schemas, …)`. */
export function declaredEvents(tree: Tree): readonly Declared[] {
  return callsIn(tree, "part").flatMap(({ argument, path }) => {
    const schemas = argument.type === "Identifier" ? objectNamed(tree, argument.name) : argument;
    if (schemas?.type !== "ObjectExpression") return [];
    return schemas.properties.flatMap((property) => {
      const name = property.type === "Property" ? keyOf(property) : undefined;
      return name === undefined ? [] : [{ name, path }];
    });
  });
}

type Call = { readonly argument: ESTree.Argument; readonly path: string };

function callsIn(tree: Tree, called: string): readonly Call[] {
  return rulePaths(tree).flatMap((path) => {
    const found: Call[] = [];
    new Visitor({
      CallExpression: ({ callee, arguments: [argument] }) => {
        if (callee.type === "Identifier" && callee.name === called && argument) found.push({ argument, path });
      },
    }).visit(tree.code(path).program);
    return found;
  });
}

function objectNamed(tree: Tree, name: string): ESTree.Expression | undefined {
  let found: ESTree.Expression | undefined;
  for (const path of rulePaths(tree)) {
    new Visitor({
      VariableDeclarator: ({ id, init }) => {
        if (id.type === "Identifier" && id.name === name && init) found ??= plain(init);
      },
    }).visit(tree.code(path).program);
  }
  return found;
}

/** The object inside `{…} as const satisfies EventSchemas`. */
function plain(expression: ESTree.Expression): ESTree.Expression {
  const wraps = expression.type === "TSAsExpression" || expression.type === "TSSatisfiesExpression";
  return wraps ? plain(expression.expression) : expression;
}

function keyOf({ key }: ESTree.ObjectProperty): string | undefined {
  if (key.type === "Identifier") return key.name;
  return key.type === "Literal" ? String(key.value) : undefined;
}

function rulePaths(tree: Tree): readonly string[] {
  return codePaths(tree).filter((path) => path.startsWith("protection/") && !isTest(path));
}
