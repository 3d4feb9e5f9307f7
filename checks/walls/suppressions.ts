import { Visitor } from "vite";
import { isTest, type Code } from "../code.ts";
import { codePaths } from "../import-graph.ts";
import type { Violation, Wall } from "../wall.ts";

const silencers = /(oxlint|eslint)-(disable|enable)|@ts-(ignore|expect-error|nocheck)|v8 ignore/;
const layouts = /(oxfmt|prettier)-ignore/;
const reason = / -- \S.{9,}|@ts-expect-error[: ]+\S.{9,}/;
const promises = /\b(TODO|FIXME|XXX|HACK)\b/;

/** A silenced check hides what it would have said; a promise in a comment is kept by nobody. */
export const suppressions: Wall = {
  name: "nothing is silenced or promised",
  check: (tree) =>
    codePaths(tree).flatMap((path) => {
      const code = tree.code(path);
      return [
        ...code.comments.flatMap(({ text, line }) => commentRefusals(text).map((says) => ({ path, line, says }))),
        ...(isTest(path) ? silentTests(path, code) : assertions(path, code)),
      ];
    }),
};

function commentRefusals(text: string): readonly string[] {
  const found: string[] = [];
  const line = text.split("\n").find((each) => silencers.test(each));
  if (line !== undefined && /@ts-(ignore|nocheck)/.test(line)) {
    found.push("Not silenced: use @ts-expect-error with the reason, which complains once it is no longer needed.");
  } else if (line !== undefined && !reason.test(line)) {
    found.push("Silenced without a reason: obey the rule, or write ` -- why` on the same line.");
  }
  if (layouts.test(text)) found.push("Layout is the formatter's: remove this and let `npm run format` decide.");
  if (promises.test(text)) found.push("A promise: do it now, or open an issue and leave no trace here.");
  return found;
}

/** `skipIf(condition)` says why by its condition, and `skip("reason")` inside a test by its argument. */
function silentTests(path: string, code: Code): readonly Violation[] {
  const found: Violation[] = [];
  new Visitor({
    MemberExpression: (node) => {
      if (node.object.type !== "Identifier" || !/^(describe|it|test|suite)$/.test(node.object.name)) return;
      const word = node.property.type === "Identifier" ? node.property.name : "";
      if (!/^(only|skip|todo)$/.test(word)) return;
      const says = `.${word} hides tests: run it, delete it, mark a known defect with .fails, or use skipIf with the condition.`;
      found.push({ path, line: code.lineOf(node.start), says });
    },
  }).visit(code.program);
  return found;
}

/** `as` is a promise to the compiler. It is kept where unknown bytes become known, and there the reason stands beside it. */
function assertions(path: string, code: Code): readonly Violation[] {
  const found: Violation[] = [];
  const explained = (start: number, end: number) =>
    code.comments.some(({ endLine, line }) => endLine >= start - 1 && line <= end);
  const statements = code.program.body.map(({ start, end }) => ({ from: code.lineOf(start), to: code.lineOf(end) }));
  new Visitor({
    TSAsExpression: (node) => {
      const type = node.typeAnnotation;
      if (type.type === "TSTypeReference" && type.typeName.type === "Identifier" && type.typeName.name === "const")
        return;
      const [from, to] = [code.lineOf(node.start), code.lineOf(node.end)];
      const whole = statements.find((each) => each.from <= from && to <= each.to);
      const single = whole !== undefined && whole.to - whole.from < 4 && explained(whole.from, whole.to);
      if (single || explained(from, to)) return;
      found.push({
        path,
        line: from,
        says: "`as` without a reason: use satisfies or decode, or say in a comment above why it is true.",
      });
    },
  }).visit(code.program);
  return found;
}
