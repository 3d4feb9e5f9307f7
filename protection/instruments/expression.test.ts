import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "./answer.ts";
import { compileInstrument } from "./compile-instrument.ts";
import type { Definition, Question } from "./definition.ts";
import type { Value } from "./expression-value.ts";
import { InstrumentFault } from "./instrument-fault.ts";
import { openSheet } from "./answer-sheet.ts";
import { calculationsOf } from "./read-sheet.ts";

const words = { en: "A question of an invented form" };

function question(id: string, type: Question["type"], codes: readonly string[] = []): Question {
  const options = codes.map((code) => ({ code, label: words }));
  return { id, type, label: words, sensitivity: "S2", ...(codes.length > 0 && { options }) };
}

function formComputing(expression: string): Definition {
  return {
    id: "invented-form",
    version: 1,
    title: words,
    about: "person",
    notice: words,
    mode: "sections",
    sections: [
      {
        id: "all",
        title: words,
        questions: [
          question("afraid", "yes-no"),
          question("owes_debt", "yes-no"),
          question("wages", "number"),
          question("companion", "single", ["parent", "stranger"]),
          question("means", "multiple", ["threats", "promises", "debt"]),
          question("born", "partial-date"),
          question("left_on", "partial-date"),
          question("arrived_on", "date"),
          question("story", "narrative"),
          question("full_name", "name"),
          question("passed", "countries"),
        ],
      },
    ],
    calculations: [{ id: "outcome", expression }],
  };
}

function outcome(expression: string, answers: Answers = {}): Value {
  const sheet = openSheet(compileInstrument(formComputing(expression)), answers, { today: "2026-11-21" });
  return calculationsOf(sheet)["outcome"];
}

describe("conditions", () => {
  it.each([
    ["1 + 2 * 3 = 7", true],
    ["(1 + 2) * 3 = 9", true],
    ["-2 - -3 = 1", true],
    ["1.5 < 2 and not (2 < 1.5)", true],
    ["true or false and false", true],
    ["'it''s' = 'it''s'", true],
    ["true != false", true],
  ])("%s", (expression, expected) => {
    expect(outcome(expression)).toBe(expected);
  });

  it("a yes-no question may stand for itself", () => {
    expect(outcome("afraid and not owes_debt", { afraid: "yes", owes_debt: "no" })).toBe(true);
    expect(outcome("afraid = true", { afraid: "no" })).toBe(false);
  });

  it("compares choices, numbers and dates", () => {
    expect(outcome("companion != 'parent'", { companion: "stranger" })).toBe(true);
    expect(outcome("wages >= 10", { wages: 10 })).toBe(true);
    expect(outcome("left_on <= arrived_on", { left_on: "2024", arrived_on: "2025-02-03" })).toBe(true);
    expect(outcome("arrived_on < '2025-01-01'", { arrived_on: "2025-02-03" })).toBe(false);
    expect(outcome("left_on < today", { left_on: "2025" })).toBe(true);
  });

  it("looks for codes among those chosen", () => {
    const answers = { means: ["threats", "debt"], companion: "stranger", passed: ["LY", "NE"] };
    expect(outcome("any(means, 'promises', 'debt')", answers)).toBe(true);
    expect(outcome("all(means, 'promises', 'debt')", answers)).toBe(false);
    expect(outcome("none(means, 'promises')", answers)).toBe(true);
    expect(outcome("includes(means, 'debt')", answers)).toBe(true);
    expect(outcome("any(companion, 'parent', 'stranger')", answers)).toBe(true);
    expect(outcome("includes(passed, 'LY')", answers)).toBe(true);
    expect(outcome("count(means)", answers)).toBe(2);
  });
});

describe("unknown", () => {
  it.each(["afraid", "afraid = 'no'", "not afraid", "wages < 1", "any(means, 'debt')", "none(means, 'debt')"])(
    "%s is neither true nor false without a value",
    (expression) => {
      expect(outcome(expression)).toBeUndefined();
      const declined = { missing: "refused" } as const;
      expect(outcome(expression, { afraid: declined, wages: declined, means: declined })).toBeUndefined();
    },
  );

  it("leaves a condition open only where it could still change it", () => {
    expect(outcome("afraid and owes_debt", { owes_debt: "no" })).toBe(false);
    expect(outcome("afraid or owes_debt", { owes_debt: "yes" })).toBe(true);
    expect(outcome("afraid or owes_debt", { owes_debt: "no" })).toBeUndefined();
  });

  it("answered, missing and refused are always known", () => {
    expect(outcome("answered(afraid)")).toBe(false);
    expect(outcome("missing(afraid)")).toBe(true);
    expect(outcome("refused(afraid)")).toBe(false);
    expect(outcome("refused(afraid) and missing(afraid)", { afraid: { missing: "refused" } })).toBe(true);
    expect(outcome("answered(full_name)", { full_name: { given: "Testperson" } })).toBe(true);
  });

  it("counts conditions within bounds", () => {
    expect(outcome("count(afraid, owes_debt, wages < 5)", { afraid: "yes", wages: 9 })).toEqual({ least: 1, most: 2 });
    expect(outcome("count(afraid, owes_debt) >= 1", { afraid: "yes" })).toBe(true);
    expect(outcome("count(afraid, owes_debt) >= 2", { afraid: "yes" })).toBeUndefined();
  });

  it("an age from a year of birth decides only where every birthday would", () => {
    expect(outcome("age(born, today)", { born: "2009" })).toEqual({ least: 16, most: 17 });
    expect(outcome("age(born, today) < 18", { born: "2009" })).toBe(true);
    expect(outcome("age(born, today) < 18", { born: "2008" })).toBeUndefined();
    expect(outcome("age(born, today) < 18", { born: "2007" })).toBe(false);
    expect(outcome("age(born, today) = 18", { born: "2008-11-21" })).toBe(true);
  });

  it("partial dates compare only as far as they are known", () => {
    expect(outcome("left_on < arrived_on", { left_on: "2025", arrived_on: "2025-02-03" })).toBeUndefined();
    expect(outcome("left_on = arrived_on", { left_on: "2024", arrived_on: "2025-02-03" })).toBe(false);
  });

  it("a sum of rough numbers stays rough", () => {
    const born = { born: "2009" };
    expect(outcome("2 * age(born, today) - age(born, today) + 1", born)).toEqual({ least: 16, most: 19 });
    expect(outcome("wages + 1", born)).toBeUndefined();
  });
});

describe("faults", () => {
  it.each([
    ["nobody = 'yes'", "outcome/calculation/1", "no question or calculation"],
    ["afraid and answered(nobody)", "outcome/calculation/21", "no question or calculation"],
    ["companion = 'parnet'", "outcome/calculation/13", "no option"],
    ["afraid = 'maybe'", "outcome/calculation/10", "no option"],
    ["any(means, 'treats')", "outcome/calculation/12", "no option"],
    ["any(means, wages)", "outcome/calculation/12", "a code in quotes"],
    ["any(means)", "outcome/calculation/5", "looks for codes"],
    ["includes(means, 'debt', 'threats')", "outcome/calculation/1", "one code"],
    ["perhaps(afraid)", "outcome/calculation/1", "no function"],
    ["constructor(afraid)", "outcome/calculation/1", "no function"],
    ["answered(wages, afraid)", "outcome/calculation/10", "one question"],
    ["wages and afraid", "outcome/calculation/1", "a condition is needed"],
    ["wages + afraid = 2", "outcome/calculation/9", "a number is needed"],
    ["means = 'debt'", "outcome/calculation/1", "cannot be compared"],
    ["companion < 'parent'", "outcome/calculation/1", "two numbers or two dates"],
    ["left_on < 'soon'", "outcome/calculation/1", "two numbers or two dates"],
    ["count(wages)", "outcome/calculation/7", "count needs"],
    ["count()", "outcome/calculation/1", "count needs"],
    ["age(born)", "outcome/calculation/1", "two dates"],
    ["afraid and", "outcome/calculation/11", "a value is missing"],
    ["and afraid", "outcome/calculation/1", "a value is missing"],
    ["(afraid", "outcome/calculation/8", '")" is missing'],
    ["afraid owes_debt", "outcome/calculation/8", "not expected"],
    ["wages = 12abc", "outcome/calculation/9", "does not belong"],
    ["afraid; owes_debt", "outcome/calculation/7", "does not belong"],
    ["'open", "outcome/calculation/1", "does not belong"],
    ["", "outcome/calculation/1", "a value is missing"],
    ["(".repeat(100_000), "outcome/calculation/5001", "at most"],
    [`${"(".repeat(60)}true${")".repeat(60)}`, "outcome/calculation/52", "levels deep"],
    [`${"not ".repeat(1000)}true`, "outcome/calculation/205", "levels deep"],
  ])("%s", (expression, place, problem) => {
    const compiling = () => compileInstrument(formComputing(expression));
    expect(compiling).toThrow(InstrumentFault);
    expect(compiling).toThrow(problem);
    expect(compiling).toThrow(expect.objectContaining({ place }));
  });
});

describe("any text", () => {
  const pieces = ["afraid", "means", "wages", "born", "today", "any", "count", "age", "answered", "not", "and", "or"];
  const signs = ["(", ")", ",", "=", "!=", "<", ">=", "+", "-", "*", "'debt'", "18", "true", " "];

  it("is an expression or a fault with its place, and nothing else", () => {
    const texts = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...pieces, ...signs), { maxLength: 20 }).map((parts) => parts.join(" ")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        try {
          outcome(text, { afraid: "yes", means: ["debt"], wages: 5, born: "2009" });
        } catch (fault) {
          expect(fault).toBeInstanceOf(InstrumentFault);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
