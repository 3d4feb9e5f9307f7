import { describe, expect, it } from "vitest";
import { saidOf } from "../testing/plant.ts";
import { exportsWall } from "./exports.ts";
import { fileNames } from "./file-names.ts";
import { size } from "./size.ts";

describe("no file is longer than 250 lines", () => {
  const long = "const x = 1;\n".repeat(251);

  it("the 251st line is one too many", () => {
    expect(saidOf(size, { "store/a.ts": long })).toEqual([expect.stringContaining("251 lines")]);
    expect(saidOf(size, { "store/a.ts": "const x = 1;\n".repeat(250) })).toEqual([]);
  });

  it("words, samples and standard instruments may be long", () => {
    const files = {
      "words/en/plan.ts": long,
      "protection/plan/samples/plan-agreed.ts": long,
      "protection/instruments/standard/triage.ts": long,
    };
    expect(saidOf(size, files)).toEqual([]);
  });
});

describe("files are named for what they hold", () => {
  it.each(["store/index.ts", "store/utils.ts", "app/helpers.tsx", "protection/plan/types.ts", "store/constants.ts"])(
    "%s names a drawer",
    (path) => {
      expect(saidOf(fileNames, { [path]: "" })).toEqual([expect.stringContaining("names a drawer")]);
    },
  );

  it.each(["protection/plan/agreePlan.ts", "app/screens/CaseScreen.tsx", "store/open_case.ts", "docs/How-To.md"])(
    "%s is not kebab-case",
    (path) => {
      expect(saidOf(fileNames, { [path]: "" })).toEqual([expect.stringContaining("Not kebab-case")]);
    },
  );

  it("a folder is kebab-case too", () => {
    expect(saidOf(fileNames, { "app/Screens/case.tsx": "" })).toEqual([expect.stringContaining("Folder Screens")]);
  });

  it("our names pass", () => {
    const paths = [
      "README.md",
      ".ci/run",
      "store/migrations/0001-log.sql",
      "store/log/append.pg.test.ts",
      "checks/types.ts",
    ];
    expect(saidOf(fileNames, Object.fromEntries(paths.map((path) => [path, ""])))).toEqual([]);
  });
});

describe("every export has one name and one home", () => {
  it.each([
    ['export * from "./b.ts";', "Re-export"],
    ['export { b } from "./b.ts";', "Re-export"],
    ['export type { B } from "./b.ts";', "Re-export"],
    ['import { b } from "./b.ts";\nexport { b };', "b is passed on"],
    ["export default 3;", "Default export"],
    ["const a = 3;\nexport { a as default };", "Default export"],
    ["export const = 3;", "cannot be parsed"],
  ])("%s is refused", (code, sentence) => {
    expect(saidOf(exportsWall, { "store/a.ts": code })).toContainEqual(expect.stringContaining(sentence));
  });

  it("a tool's configuration has the default export that the tool asks for", () => {
    expect(saidOf(exportsWall, { "vitest.config.ts": "export default {};" })).toEqual([]);
  });
});
