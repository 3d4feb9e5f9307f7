import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answer, type Answers, missingKinds } from "../instruments/answer.ts";
import { concludeTriage, dangerQuestions } from "./rapid-triage.ts";

const nothingFound: Answers = {
  observed: ["none"],
  agrees_to_triage: "yes",
  under_18: "no",
  health_now: ["none"],
  afraid: "no",
  danger_on_return: "no",
  held: "no",
  forced_work: "no",
  things_kept: "no",
  owes_money: "no",
  hurt: "no",
  worrying_offer: "no",
  has_basics: "yes",
  wants_to_talk: "no",
};
const atEnd = { reachedEnd: true };
const underWay = { reachedEnd: false };
const rank = { green: 0, amber: 1, red: 2 };

const codesOf = (answers: Answers, progress = atEnd) => concludeTriage(answers, progress).reasons.map((r) => r.code);

describe("rapid triage", () => {
  it("is green, without reasons, when every question was answered and nothing was found", () => {
    expect(concludeTriage(nothingFound, atEnd)).toEqual({ level: "green", reasons: [], stopsNow: false });
  });

  it.each<[string, Answers]>([
    ["speaks-of-ending-life", { observed: ["speaks-of-ending-life"] }],
    ["child-alone", { under_18: "yes", with_carer: "no" }],
    ["acute-health", { health_now: ["doctor"] }],
    ["acute-pregnancy", { health_now: ["pregnant"], pregnancy_signs: "yes" }],
    ["feared-person-present", { afraid: "yes", feared_person_present: "yes" }],
    ["held-ongoing", { held: "yes", held_ongoing: "yes" }],
    ["forced-work-ongoing", { forced_work: "yes", forced_work_ongoing: "yes" }],
    ["things-kept-ongoing", { things_kept: "yes", things_kept_ongoing: "yes" }],
    ["hurt-within-five-days", { hurt: "yes", hurt_when: "within-5-days" }],
  ])("is red at once for %s, before the end and whatever else was said", (code, worrying) => {
    const early = concludeTriage(worrying, underWay);
    expect(early).toMatchObject({ level: "red", stopsNow: true });
    expect(early.reasons[0]).toEqual({ code, questions: Object.keys(worrying) });
    expect(concludeTriage({ ...nothingFound, ...worrying }, atEnd).level).toBe("red");
  });

  it.each<[string, Answers]>([
    ["afraid", { afraid: "yes", feared_person_present: "no" }],
    ["danger-on-return", { danger_on_return: "yes" }],
    ["held", { held: "yes", held_ongoing: "no" }],
    ["forced-work", { forced_work: "yes", forced_work_ongoing: "no" }],
    ["things-kept", { things_kept: "yes", things_kept_ongoing: "no" }],
    ["owes-money", { owes_money: "yes" }],
    ["hurt", { hurt: "yes", hurt_when: "longer-ago" }],
    ["worrying-offer", { worrying_offer: "yes" }],
    ["no-basics", { has_basics: "no" }],
    ["wants-to-talk", { wants_to_talk: "yes" }],
    ["several-observations", { observed: ["injury", "distress"] }],
  ])("is amber for %s alone and does not stop", (code, worrying) => {
    const conclusion = concludeTriage({ ...nothingFound, ...worrying }, atEnd);
    expect(conclusion).toMatchObject({ level: "amber", stopsNow: false });
    expect(conclusion.reasons.map((reason) => reason.code)).toEqual([code]);
  });

  it("stays green with one observation and amber begins with the second", () => {
    expect(concludeTriage({ ...nothingFound, observed: ["injury"] }, atEnd).level).toBe("green");
  });

  it("is amber when a child's carer is not known, and green when the carer is there", () => {
    expect(codesOf({ ...nothingFound, under_18: "yes" })).toEqual(["child-carer-unknown"]);
    expect(codesOf({ ...nothingFound, under_18: "yes", with_carer: { missing: "refused" } })).toEqual([
      "child-carer-unknown",
    ]);
    expect(codesOf({ ...nothingFound, under_18: "yes", with_carer: "yes" })).toEqual([]);
  });

  it("takes three unanswered questions about danger for a sign, but only at the end", () => {
    const silent = { ...nothingFound, afraid: { missing: "refused" }, held: { missing: "unknown" } } as const;
    expect(codesOf(silent)).toEqual([]);
    const three: Answers = { ...silent, hurt: { missing: "not-asked" } };
    expect(concludeTriage(three, atEnd)).toMatchObject({
      level: "amber",
      reasons: [{ code: "silence", questions: ["afraid", "held", "hurt"] }],
    });
    expect(concludeTriage(three, underWay).level).toBe("green");
  });

  it("is amber for a person who did not agree to be asked", () => {
    expect(codesOf({ observed: ["none"], agrees_to_triage: "no" })).toEqual(["silence"]);
  });

  it("lets the observer raise the level to red, and keeps the other reasons", () => {
    const raised = concludeTriage({ ...nothingFound, afraid: "yes" }, { ...atEnd, overrideReason: "shaking" });
    expect(raised).toMatchObject({ level: "red", stopsNow: true });
    expect(raised.reasons.map((reason) => reason.code)).toEqual(["observer-override", "afraid"]);
  });

  it("never reads a missing answer as one that reassures", () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.constantFrom(...dangerQuestions),
        fc.constantFrom(...missingKinds),
        (given, q, kind) => {
          const reassured = concludeTriage({ ...given, [q]: "no" }, atEnd);
          const missing = concludeTriage({ ...given, [q]: { missing: kind } }, atEnd);
          expect(rank[missing.level]).toBeGreaterThanOrEqual(rank[reassured.level]);
        },
      ),
    );
  });

  it("never lowers the level when a worrying answer is added", () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.constantFrom(...worryingAnswers),
        fc.boolean(),
        (given, [question, value], reachedEnd) => {
          const before = concludeTriage(given, { reachedEnd });
          const after = concludeTriage(
            { ...given, [question]: added(given[question], question, value) },
            { reachedEnd },
          );
          expect(rank[after.level]).toBeGreaterThanOrEqual(rank[before.level]);
        },
      ),
    );
  });

  it("never lowers the level when the observer overrides", () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        expect(concludeTriage(given, { reachedEnd: true, overrideReason: "seen" }).level).toBe("red");
      }),
    );
  });
});

const worryingAnswers: readonly (readonly [string, string])[] = [
  ["observed", "speaks-of-ending-life"],
  ["observed", "injury"],
  ["health_now", "doctor"],
  ["health_now", "pregnant"],
  ["under_18", "yes"],
  ["with_carer", "no"],
  ["pregnancy_signs", "yes"],
  ...dangerQuestions.map((question) => [question, "yes"] as const),
  ["feared_person_present", "yes"],
  ["held_ongoing", "yes"],
  ["forced_work_ongoing", "yes"],
  ["things_kept_ongoing", "yes"],
  ["hurt_when", "within-5-days"],
  ["worrying_offer", "yes"],
  ["has_basics", "no"],
  ["wants_to_talk", "yes"],
];
const severalChoices = ["observed", "health_now"];

/** A further tick beside earlier ones, or the one answer of a question with one choice. */
function added(answer: Answer | undefined, question: string, value: string): Answer {
  if (!severalChoices.includes(question)) return value;
  return Array.isArray(answer) ? [...answer.filter((code) => code !== "none"), value] : [value];
}

const missing = fc.constantFrom(...missingKinds).map((kind) => ({ missing: kind }));
const anyAnswer = ([question, value]: readonly [string, string]): fc.Arbitrary<readonly [string, Answer]> =>
  fc.tuple(
    fc.constant(question),
    severalChoices.includes(question)
      ? fc.oneof(missing, fc.constantFrom(["none"], ["injury"], ["doctor"], ["distress", "injury"], ["pregnant"]))
      : fc.oneof(missing, fc.constantFrom("yes", "no", value)),
  );
const anyAnswers: fc.Arbitrary<Answers> = fc
  .array(fc.constantFrom(...worryingAnswers).chain(anyAnswer), { maxLength: 30 })
  .map((answered) => Object.fromEntries(answered));
