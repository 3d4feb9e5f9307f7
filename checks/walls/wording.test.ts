import { describe, expect, it } from "vitest";
import { saidOf } from "../testing/plant.ts";
import { personWords } from "./person-words.ts";
import { ruleNames } from "./rule-names.ts";
import { suppressions } from "./suppressions.ts";

describe("rules are named with the field's verbs", () => {
  it.each(["updateCase", "deleteCase", "saveCase", "createCase", "processCase", "handleCase", "manageCase"])(
    "%s hides what happens",
    (name) => {
      const files = { "protection/case/case.ts": `export function ${name}() {}` };
      expect(saidOf(ruleNames, files)).toEqual([expect.stringContaining("hides what happens")]);
    },
  );

  it.each(["caseData", "CaseInfo", "planItem"])("%s says nothing", (name) => {
    const files = { "protection/case/case.ts": `export const ${name} = 1;` };
    expect(saidOf(ruleNames, files)).toEqual([expect.stringContaining("says nothing")]);
  });

  it("the field's verbs pass, and other rooms are free", () => {
    const files = {
      "protection/case/case.ts": "export const reopenCase = 1;",
      "store/a.ts": "export const saveRow = 1;",
    };
    expect(saidOf(ruleNames, files)).toEqual([]);
  });
});

describe("a person is called a person", () => {
  it.each([
    ["protection/case/case.ts", "export const beneficiaryName = 1;"],
    ["store/a.ts", "export const victims = 1;"],
    ["protection/case/case.ts", "export const client = 1;"],
    ["words/en/case.ts", 'export const words = { "case.who": "The beneficiary" };'],
  ])("%s: %s is refused", (path, code) => {
    expect(saidOf(personWords, { [path]: code })).toEqual([expect.stringContaining("say person")]);
  });

  it("the legal term and a database's client are left alone", () => {
    const files = {
      "protection/screening/a.ts": "export const victimOfTrafficking = 1;",
      "store/a.ts": "export const client = 1;",
      "words/en/a.ts": 'export const words = { a: "A possible victim of trafficking" };',
    };
    expect(saidOf(personWords, files)).toEqual([]);
  });
});

describe("nothing is silenced or promised", () => {
  const todo = ["TO", "DO"].join("");
  const ignore = ["@ts", "ignore"].join("-");
  const disable = ["oxlint", "disable-next-line"].join("-");

  it.each([
    [`// ${todo} later`, "A promise"],
    [`// ${["oxfmt", "ignore"].join("-")}`, "Layout is the formatter's"],
    [`/* ${["FIX", "ME"].join("")} */`, "A promise"],
    [`// ${ignore}`, "use @ts-expect-error"],
    [`// ${disable} no-empty`, "Silenced without a reason"],
    [`// ${["@ts", "expect-error"].join("-")}`, "Silenced without a reason"],
  ])("%s is refused", (comment, sentence) => {
    expect(saidOf(suppressions, { "store/a.ts": `${comment}\nexport const a = 1;` })).toEqual([
      expect.stringContaining(sentence),
    ]);
  });

  it("a reason on the same line is enough", () => {
    const files = {
      "store/a.ts": `// ${disable} no-empty -- the probe may fail, the next line asks again\nexport const a = 1;`,
    };
    expect(saidOf(suppressions, files)).toEqual([]);
  });

  it.each(["only", "skip", "todo"])("a test marked .%s is refused", (word) => {
    const files = { "store/a.test.ts": `it.${word}("holds", () => {});\n` };
    expect(saidOf(suppressions, files)).toEqual([expect.stringContaining(`.${word} hides tests`)]);
  });

  it("a known defect and a condition are said aloud", () => {
    const files = { "store/a.test.ts": 'it.fails("known", () => {});\nit.skipIf(true)("elsewhere", () => {});' };
    expect(saidOf(suppressions, files)).toEqual([]);
  });

  it("`as` needs its reason beside it", () => {
    const bare = "export function f(x: unknown) {\n  g();\n  h();\n  i();\n  return x as string;\n}";
    const explained = bare.replace("  return", "  // Decoded by the caller.\n  return");
    expect(saidOf(suppressions, { "store/a.ts": bare })).toEqual([expect.stringContaining("`as` without a reason")]);
    expect(saidOf(suppressions, { "store/a.ts": explained, "store/b.ts": "export const b = [1] as const;" })).toEqual(
      [],
    );
  });
});
