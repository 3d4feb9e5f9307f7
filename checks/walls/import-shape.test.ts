import { describe, expect, it } from "vitest";
import { saidOf } from "../testing/plant.ts";
import { cycles } from "./cycles.ts";
import { orphans } from "./orphans.ts";

describe("no import goes in a circle", () => {
  it("a circle of type imports is one", () => {
    const files = {
      "store/a.ts": 'import type { B } from "./b.ts";\nexport type A = B;',
      "store/b.ts": 'import type { C } from "./c.ts";\nexport type B = C;',
      "store/c.ts": 'import type { A } from "./a.ts";\nexport type C = A;',
    };
    expect(saidOf(cycles, files)).toEqual([
      expect.stringContaining("store/a.ts -> store/b.ts -> store/c.ts -> store/a.ts"),
    ]);
  });

  it("two ways to the same file are none", () => {
    const files = {
      "store/a.ts": 'import "./b.ts";\nimport "./c.ts";',
      "store/b.ts": 'import "./c.ts";',
      "store/c.ts": "export const c = 1;",
    };
    expect(saidOf(cycles, files)).toEqual([]);
  });
});

describe("every file is used", () => {
  const start = { "package.json": '{ "scripts": { "start": "node server/start.ts" } }' };

  it("a file that nothing imports is an orphan", () => {
    const files = { ...start, "server/start.ts": "", "store/lost.ts": "" };
    expect(saidOf(orphans, files)).toEqual([expect.stringContaining("store/lost.ts Nothing uses this file")]);
  });

  it("a file that only its test imports is not in use", () => {
    const files = { ...start, "server/start.ts": "", "store/lost.ts": "", "store/lost.test.ts": 'import "./lost.ts";' };
    expect(saidOf(orphans, files)).toEqual([expect.stringContaining("store/lost.ts Only tests use this file")]);
  });

  it("what npm, a page or a path in the code starts is in use, and what tests share is too", () => {
    const files = {
      ...start,
      "server/start.ts": 'new Worker(new URL("./worker.ts", import.meta.url));',
      "server/worker.ts": "",
      "app/index.html": '<script type="module" src="/main.tsx"></script>',
      "app/main.tsx": "",
      "app/vite.config.ts": "",
      "store/a.test.ts": 'import "./testing/database.ts";',
      "store/testing/database.ts": "",
    };
    expect(saidOf(orphans, files)).toEqual([]);
  });
});
