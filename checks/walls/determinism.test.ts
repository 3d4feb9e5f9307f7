import { describe, expect, it } from "vitest";
import { saidOf } from "../testing/plant.ts";
import { determinism } from "./determinism.ts";

function said(code: string, path = "protection/plan/plan.ts") {
  return saidOf(determinism, { [path]: code });
}

describe("a rule answers alike everywhere", () => {
  it.each([
    ["export const now = Date.now();", "take `now` or `today` from the context"],
    ["export const now = new Date();", "take `now` or `today` from the context"],
    ["export const names = new Intl.ListFormat();", "leave wording and formats to words/"],
    ["export const chance = Math.random();", "freshId"],
    ['export const order = "a".localeCompare("b");', "compare with < and >"],
    ["export const text = (5).toLocaleString();", "leave wording and formats to words/"],
    ["export const where = globalThis;", "reaches nothing global"],
  ])("%s is refused", (code, sentence) => {
    expect(said(code)).toContainEqual(expect.stringContaining(sentence));
  });

  it("a field that shares the name, a word in a comment and a test are left alone", () => {
    expect(said("// Date\nexport const kept = { Date: 1 }; export const read = kept.Date;")).toEqual([]);
    expect(said("export const now = Date.now();", "protection/plan/plan.test.ts")).toEqual([]);
    expect(said("export const now = Date.now();", "server/start.ts")).toEqual([]);
  });
});
