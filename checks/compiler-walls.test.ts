import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runTool } from "./run-tool.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const basics = `${root}protection/basics`;

const planted = {
  "log.ts": "console.log(1);",
  "network.ts": 'fetch("/");',
  "secrets.ts": "crypto.randomUUID();",
  "environment.ts": "process.exit();",
  "storage.ts": 'localStorage.getItem("a");',
  "timer.ts": "setTimeout(() => {}, 1);",
  "disk.ts": 'import "node:fs";\nreadFileSync("a");',
  "enum.ts": "export enum Status { Open }",
  "unchecked.ts": "export const first: string = (['a'] as string[])[0];",
  "forgotten-status.ts": `
    import { unreachable } from "${basics}/unreachable.ts";
    export function sentence(status: "open" | "closed" | "on-hold"): string {
      switch (status) {
        case "open": return "is open";
        case "closed": return "is closed";
        default: return unreachable(status);
      }
    }`,
  "forgotten-code.ts": `
    type Code = "plan.own-plan" | "plan.no-goals";
    export const words = { "plan.own-plan": "Not your own" } satisfies Record<Code, string>;`,
};

describe("the compiler is a wall of the rules' room", () => {
  let folder = "";
  let said = "";

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "amparo-walls-"));
    for (const [name, code] of Object.entries(planted)) writeFileSync(join(folder, name), `${code}\nexport {};\n`);
    const config = { extends: `${root}protection/tsconfig.json`, include: ["*.ts"], exclude: [] };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    said = runTool(root, "planted", "tsc", ["-p", folder]).report;
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(Object.keys(planted))("%s does not compile", (name) => {
    expect(said).toContain(`${name}(`);
  });
});

describe("the linter is a wall everywhere", () => {
  let folder = "";
  let said = "";
  const faults = {
    "no-explicit-any": "export const a = (x: any) => x;",
    "no-non-null-assertion": "export const a = (x?: string) => x!.length;",
    "no-unused-vars": "const a = 1;\nexport {};",
    "no-nested-ternary": "export const a = (x: number) => (x > 1 ? 1 : x > 0 ? 2 : 3);",
    "no-else-return": "export function a(x: boolean) {\n  if (x) return 1;\n  else return 2;\n}",
    eqeqeq: "export const a = (x: unknown) => x == 1;",
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "amparo-lint-"));
    for (const [rule, code] of Object.entries(faults)) writeFileSync(join(folder, `${rule}.ts`), `${code}\n`);
    said = runTool(root, "planted", "oxlint", ["-c", `${root}.oxlintrc.json`, "--format=unix", folder]).report;
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(Object.keys(faults))("%s is an error", (rule) => {
    expect(said).toMatch(new RegExp(`Error/[a-z-]+\\(${rule}\\)`));
  });
});
