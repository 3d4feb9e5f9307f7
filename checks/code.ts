import { parseSync, Visitor, type ESTree } from "vite";

/** One import, re-export, dynamic import or type import, with the line it stands on. */
export type Import = { readonly from: string; readonly line: number; readonly reExport: boolean };
export type Comment = { readonly text: string; readonly line: number; readonly endLine: number };

export type Code = {
  readonly program: ESTree.Program;
  readonly imports: readonly Import[];
  readonly comments: readonly Comment[];
  /** Sentences about what could not be parsed; empty for sound code. */
  readonly faults: readonly string[];
  lineOf(offset: number): number;
};

export function isCode(path: string): boolean {
  return /\.(ts|tsx|mts|js|mjs|cjs)$/.test(path) && !path.endsWith(".d.ts");
}

/** Tests, and what exists for tests only. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || /(^|\/)testing\//.test(path);
}

export function parseCode(path: string, text: string): Code {
  const result = parseSync(path, text);
  const lineOf = lineCounter(text);
  const imports: Import[] = [];
  const see = (from: string, offset: number, reExport = false) =>
    imports.push({ from, line: lineOf(offset), reExport });
  for (const found of result.module.staticImports) see(found.moduleRequest.value, found.start);
  for (const found of result.module.staticExports) {
    const from = found.entries.find((entry) => entry.moduleRequest !== null)?.moduleRequest;
    if (from) see(from.value, found.start, true);
  }
  new Visitor({
    ImportExpression: (node) => {
      if (node.source.type === "Literal" && typeof node.source.value === "string") see(node.source.value, node.start);
    },
    TSImportType: (node) => void see(node.source.value, node.start),
  }).visit(result.program);
  return {
    program: result.program,
    imports,
    comments: result.comments.map(({ value, start, end }) => ({
      text: value,
      line: lineOf(start),
      endLine: lineOf(end),
    })),
    faults: result.errors.map((error) => error.message),
    lineOf,
  };
}

function lineCounter(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
