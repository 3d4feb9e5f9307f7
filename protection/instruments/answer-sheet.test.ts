import { describe, expect, it } from "vitest";
import type { Answer, Answers } from "./answer.ts";
import { type AnswerSheet, openSheet, withAnswer, withAnswers } from "./answer-sheet.ts";
import { checkAnswers, openProblems } from "./check-answers.ts";
import { compileInstrument } from "./compile-instrument.ts";
import type { Definition, Question } from "./definition.ts";
import {
  calculationsOf,
  isRelevant,
  nextQuestion,
  nextRepetition,
  problemsOf,
  progressOf,
  relevantQuestions,
} from "./read-sheet.ts";
import { readable } from "../testing/readable.ts";

const words = { en: "A question of an invented form" };
const today = "2026-11-21";

function question(id: string, type: Question["type"], more: Partial<Question> = {}): Question {
  return { id, type, label: words, sensitivity: "S2", ...more };
}

function options(...codes: readonly string[]): Pick<Question, "options"> {
  return {
    options: codes.map((code) => ({ code, label: words, ...(code === "none" && { exclusive: true as const }) })),
  };
}

const definition: Definition = {
  id: "invented-form",
  version: 1,
  title: words,
  about: "person",
  notice: words,
  mode: "sections",
  sections: [
    {
      id: "first",
      title: words,
      questions: [
        question("afraid", "yes-no", { required: words }),
        question("of_whom", "text", { relevant: "afraid", required: words }),
        question("hurt", "yes-no", { onlyInPrivate: true }),
        question("means", "multiple", options("threats", "promises", "none")),
        question("born", "partial-date"),
        question("leaves_on", "date", { mayBeInFuture: true }),
        question("wages", "number", { constraints: [{ holds: "wages >= 0 and wages <= promised", message: words }] }),
        question("promised", "number"),
      ],
    },
    { id: "adult", title: words, relevant: "age(born, today) >= 18", questions: [question("work", "text")] },
    {
      id: "legs",
      title: words,
      repeats: true,
      questions: [
        question("country", "country", { required: words }),
        question("held", "yes-no", { relevant: "afraid" }),
        question("held_by", "text", { relevant: "held" }),
      ],
    },
  ],
  calculations: [
    { id: "is_alarming", expression: "afraid and any(means, 'threats')" },
    { id: "twice", expression: "wages * 2" },
  ],
};
const instrument = compileInstrument(definition);

function sheetOf(answers: Answers): AnswerSheet {
  return openSheet(instrument, answers, { today });
}

function problemsIn(answers: Answers): readonly string[] {
  return problemsOf(sheetOf(answers)).map(({ question: key, problem }) => `${key} ${problem}`);
}

describe("an answer sheet", () => {
  it("asks what is relevant, and nothing that is merely not known to be irrelevant", () => {
    expect(isRelevant(sheetOf({}), "of_whom")).toBe(false);
    expect(isRelevant(sheetOf({ afraid: "yes" }), "of_whom")).toBe(true);
    expect(isRelevant(sheetOf({ afraid: { missing: "unknown" } }), "of_whom")).toBe(false);
    expect(isRelevant(sheetOf({ born: "2008" }), "work")).toBe(false);
    expect(isRelevant(sheetOf({ born: "2007" }), "work")).toBe(true);
  });

  it("skipped is not no", () => {
    const alarming = (afraid: Answer) => calculationsOf(sheetOf({ afraid, means: ["threats"] }))["is_alarming"];
    expect(alarming("no")).toBe(false);
    for (const missing of ["not-asked", "unknown", "refused", "not-applicable"] as const) {
      expect(alarming({ missing })).toBeUndefined();
    }
  });

  it("what was refused is not asked again", () => {
    expect(nextQuestion(sheetOf({}))?.key).toBe("afraid");
    expect(nextQuestion(sheetOf({ afraid: { missing: "refused" } }))?.key).toBe("hurt");
  });

  it("what needs privacy waits for it without becoming irrelevant", () => {
    const sheet = sheetOf({ afraid: "no" });
    expect(nextQuestion(sheet, { isPrivate: false })?.key).toBe("means");
    expect(isRelevant(sheet, "hurt")).toBe(true);
  });

  it("required is met by an answer or by any kind of missing", () => {
    expect(problemsIn({})).toEqual(["afraid required"]);
    expect(problemsIn({ afraid: { missing: "refused" } })).toEqual([]);
    expect(problemsIn({ afraid: "yes" })).toEqual(["of_whom required"]);
  });

  it("counts what is answered among what is asked", () => {
    expect(progressOf(sheetOf({ afraid: "yes", hurt: { missing: "refused" } }))).toEqual({ answered: 2, asked: 8 });
  });

  it("an answer to a question that became irrelevant is kept and counts as none", () => {
    const sheet = withAnswer(sheetOf({ born: "1990", work: "invented" }), "born", { missing: "unknown" });
    expect(sheet.answers["work"]).toBe("invented");
    expect(isRelevant(sheet, "work")).toBe(false);
  });

  it("a constraint is broken only when it is known not to hold", () => {
    const afraid = "no";
    expect(problemsIn({ afraid, wages: -1 })).toEqual(["wages constraint"]);
    expect(problemsIn({ afraid, wages: 5 })).toEqual([]);
    expect(problemsIn({ afraid, wages: 5, promised: 4 })).toEqual(["wages constraint"]);
    expect(problemsIn({ afraid, wages: { missing: "refused" }, promised: 4 })).toEqual([]);
  });

  it("what does not fit its question is a problem and counts as no answer", () => {
    const afraid = "no";
    expect(problemsIn({ afraid: "maybe" })).toEqual(["afraid wrong-type"]);
    expect(problemsIn({ afraid, means: ["treats"] })).toEqual(["means unknown-option"]);
    expect(problemsIn({ afraid, means: ["none", "threats"] })).toEqual(["means exclusive-option"]);
    expect(problemsIn({ afraid, born: "2027" })).toEqual(["born in-future"]);
    expect(problemsIn({ afraid, leaves_on: "2027-01-01" })).toEqual([]);
    expect(problemsIn({ afraid, nobody: "yes", country: "LY", "born#1": "2001" })).toEqual([
      "born#1 unknown-question",
      "country unknown-question",
      "nobody unknown-question",
    ]);
    expect(calculationsOf(sheetOf({ wages: "many" }))["twice"]).toBeUndefined();
  });

  it("a repeating section is asked for each repetition that has an answer", () => {
    const sheet = sheetOf({ afraid: "no", "held#2": "yes", "country#5": "LY" });
    expect(
      relevantQuestions(sheet)
        .map(({ key }) => key)
        .filter((key) => key.includes("#")),
    ).toEqual(["country#2", "country#5"]);
    expect(problemsOf(sheet).map(({ question: key }) => key)).toEqual(["country#2"]);
    expect(nextRepetition(sheet, "legs")).toBe(6);
    const afraid = withAnswer(sheet, "afraid", "yes");
    expect(isRelevant(afraid, "held_by#2")).toBe(true);
    expect(isRelevant(afraid, "held_by#5")).toBe(false);
    const without = withAnswer(afraid, "held#2", undefined);
    expect(readable(without)).toBe(readable(sheetOf({ afraid: "yes", "country#5": "LY" })));
  });

  it("does not change the sheet it starts from", () => {
    const before = sheetOf({ afraid: "no" });
    const bytes = readable(before);
    withAnswers(before, { afraid: "yes", "country#1": "LY", nobody: "no" });
    expect(readable(before)).toBe(bytes);
  });

  it("computes again only what depends on the answer", () => {
    const sheet = sheetOf({ afraid: "yes", wages: 1 });
    let looks = 0;
    const steps = instrument.steps.map((step) => ({
      ...step,
      evaluate: (scope: Parameters<typeof step.evaluate>[0]) => ((looks += 1), step.evaluate(scope)),
    }));
    withAnswer({ ...sheet, instrument: { ...instrument, steps } }, "wages", 2);
    expect(looks).toBe(1);
  });
});

describe("checking answers before they are recorded", () => {
  const check = (recorded: Answers, before: Answers = {}) =>
    checkAnswers(instrument, { before, recorded, today }).map(({ question: key, problem }) => `${key} ${problem}`);

  it("names what does not fit, in what is recorded now", () => {
    expect(check({ afraid: 1, nobody: "yes", born: "2030-01" })).toEqual([
      "afraid wrong-type",
      "nobody unknown-question",
      "born in-future",
    ]);
    expect(check({ afraid: "no" }, { nobody: "yes" })).toEqual([]);
    expect(check({ wages: 9 }, { promised: 5 })).toEqual(["wages constraint"]);
  });

  it("leaves what is still missing to the conclusion", () => {
    expect(check({ hurt: "no" })).toEqual([]);
    expect(openProblems(instrument, { hurt: "no" }, today).map(({ problem }) => problem)).toEqual(["required"]);
  });
});
