import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "./answer.ts";
import { openSheet, withAnswer } from "./answer-sheet.ts";
import { compileInstrument } from "./compile-instrument.ts";
import type { Definition, Question } from "./definition.ts";
import { readable } from "../testing/readable.ts";

const words = { en: "A question of an invented form" };
const today = "2026-11-21";

function yesNo(id: string, more: Partial<Question>): Question {
  return { id, type: "yes-no", label: words, sensitivity: "S2", ...more };
}

describe("any order of answers", () => {
  const ids = Array.from({ length: 8 }, (_, index) => `q${index}`);
  /** A random form: each question may depend on earlier ones, so that there is no cycle. */
  const forms = fc
    .tuple(...ids.map(() => fc.record({ on: fc.option(fc.nat(7)), kind: fc.nat(4), repeats: fc.boolean() })))
    .map((shapes): Definition => {
      const relevant = (index: number, on: number | null, kind: number) => {
        if (on === null || on >= index) return {};
        return { relevant: [`q${on}`, `not q${on}`, `refused(q${on})`, `missing(q${on})`, "some"][kind] ?? "true" };
      };
      const plain = shapes.map(({ on, kind }, index) =>
        yesNo(`q${index}`, kind === 4 ? {} : relevant(index, on, kind)),
      );
      const legs = shapes.map(({ on, kind }, index) => yesNo(`leg${index}`, relevant(8, on, kind)));
      return {
        id: "invented-form",
        version: 1,
        title: words,
        about: "person",
        notice: words,
        mode: "sections",
        sections: [
          { id: "plain", title: words, questions: plain },
          { id: "legs", title: words, repeats: true, relevant: "some", questions: legs },
        ],
        calculations: [{ id: "some", expression: `count(${ids.join(", ")}) >= 2` }],
      };
    });
  const answer = fc.constantFrom<Answer>("yes", "no", "maybe", { missing: "refused" }, { missing: "unknown" });
  const keys = fc.constantFrom(...ids, ...ids.map((_, index) => `leg${index}#1`), "leg0#2", "leg1#3", "nobody");
  const answers = fc.uniqueArray(fc.tuple(keys, answer), { selector: ([key]) => key, maxLength: 16 });

  it("gives byte-equal results", () => {
    fc.assert(
      fc.property(forms, answers, fc.infiniteStream(fc.nat()), (form, given, chance) => {
        const compiled = compileInstrument(form);
        const whole = openSheet(compiled, Object.fromEntries(given), { today });
        const shuffled = given
          .map((entry) => [chance.next().value, entry] as const)
          .toSorted(([one], [other]) => one - other);
        let sheet = openSheet(compiled, {}, { today });
        for (const [, [key]] of shuffled) sheet = withAnswer(sheet, key, "yes");
        for (const [, [key, value]] of shuffled.toReversed()) sheet = withAnswer(sheet, key, value);
        expect(readable(sheet)).toBe(readable(whole));
        expect(new Map([...sheet.results].toSorted())).toEqual(new Map([...whole.results].toSorted()));
      }),
      { numRuns: 200 },
    );
  });
});
