import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answer, type Answers, missingKinds } from "../instruments/answer.ts";
import { assessTrafficking } from "./assess-trafficking.ts";
import { meansQuestions } from "./trafficking-elements.ts";
import { meansOfControl } from "./trafficking-means.ts";

const choices: Readonly<Record<string, readonly string[]>> = {
  acts: ["recruitment", "transfer"],
  ...Object.fromEntries(meansQuestions.map((question) => [question, Object.keys(meansOfControl)])),
  exploitation_types: ["forced-labour", "other"],
  exploitation_observed: ["servitude"],
  ilo_indicators: ["isolation", "deception"],
  ilo_strong: ["isolation"],
  minor_indications: ["looks-young"],
};
const singles: Readonly<Record<string, readonly (string | number)[]>> = {
  exploitation_status: ["happened", "intended", "unclear"],
  age_at_first_act: [12, 17, 18, 40],
  age_at_exploitation: [12, 17, 18, 40],
  age_disputed: ["yes", "no"],
  child_at_the_time: ["yes", "no"],
};
const missing = fc.constantFrom(...missingKinds).map((kind): Answer => ({ missing: kind }));
const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(
    ...Object.entries(choices).map(([question, codes]) =>
      fc
        .oneof(
          missing,
          fc.constant<Answer>(["none"]),
          fc.subarray([...codes], { minLength: 1 }),
          fc.constant(undefined),
        )
        .map((answer) => [question, answer] as const),
    ),
    ...Object.entries(singles).map(([question, values]) =>
      fc.oneof(missing, fc.constantFrom<Answer>(...values), fc.constant(undefined)).map((a) => [question, a] as const),
    ),
  )
  .map((pairs) => Object.fromEntries(pairs.flatMap(([q, a]) => (a === undefined ? [] : [[q, a] as const]))));

const rank = { "not-vot": 0, "possible-vot": 1, "actual-vot": 2 };
const runs = { numRuns: 2000, seed: 3 };

describe("whatever was answered", () => {
  it("whether the person agreed, and whether a border was crossed, never changes anything", () => {
    const yesNo = fc.oneof(missing, fc.constantFrom("yes", "no"));
    fc.assert(
      fc.property(anyAnswers, yesNo, yesNo, (answers, agreed, crossed) => {
        const beside = { ...answers, agreed_at_the_time: agreed, crossed_border: crossed, agrees_to_interview: agreed };
        expect(assessTrafficking(beside)).toEqual(assessTrafficking(answers));
      }),
      runs,
    );
  });

  it("an answer turned into unknown or refused never counts as no for an element", () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.constantFrom(...Object.keys({ ...choices, ...singles })),
        missing,
        (answers, q, none) => {
          const before = assessTrafficking(answers);
          const after = assessTrafficking({ ...answers, [q]: none });
          for (const element of ["act", "means", "purpose"] as const) {
            if (before[element] !== "not-met") expect(after[element]).not.toBe("not-met");
          }
        },
      ),
      runs,
    );
  });

  it("refusing never turns possible into not, except where only a strong indicator or the child rule held it up", () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...Object.keys({ ...choices, ...singles })), (answers, question) => {
        const before = assessTrafficking(answers);
        const liftedOrChild = before.childRule || before.reasons.some((reason) => reason.code === "ilo-strong");
        fc.pre(before.computed !== "not-vot" && !liftedOrChild);
        const after = assessTrafficking({ ...answers, [question]: { missing: "refused" } });
        expect(after.computed).not.toBe("not-vot");
      }),
      runs,
    );
  });

  it("a further qualifying yes never lowers the outcome", () => {
    const yes: readonly (readonly [string, string])[] = [
      ["acts", "receipt"],
      ...meansQuestions.map((question) => [question, "physical-threats"] as const),
      ["exploitation_types", "servitude"],
      ["exploitation_observed", "servitude"],
      ["ilo_strong", "isolation"],
      ["minor_indications", "says-under-18"],
    ];
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...yes), (answers, [question, code]) => {
        const earlier = answers[question];
        const kept = Array.isArray(earlier) ? earlier.filter((c) => c !== "none") : [];
        const after = assessTrafficking({ ...answers, [question]: [...kept, code] });
        expect(rank[after.computed]).toBeGreaterThanOrEqual(rank[assessTrafficking(answers).computed]);
      }),
      runs,
    );
  });

  it("actual needs every required element, and not always names where to go on", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const found = assessTrafficking(answers);
        const codes = found.reasons.map((reason) => reason.code);
        if (found.computed === "actual-vot") {
          expect([found.act, found.purpose]).toEqual(["met", "met"]);
          expect(found.childRule || found.means === "met").toBe(true);
        }
        if (found.computed === "not-vot") {
          expect(codes.some((code) => code === "exploitation-track" || code === "vulnerability-track")).toBe(true);
        }
      }),
      runs,
    );
  });
});
