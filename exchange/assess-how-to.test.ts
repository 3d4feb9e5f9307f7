import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { traffickingScreening } from "../protection/instruments/standard/trafficking-screening.ts";
import { assessAnswers } from "./assess-answers.ts";

const page = readFileSync(new URL("../docs/how-to/assess.md", import.meta.url), "utf8");
const blocks = [...page.matchAll(/^```json\n(.*?)^```$/gms)].map(([, text = ""]): unknown => JSON.parse(text));
const examples = blocks.flatMap((answers, index) => (index % 2 === 0 ? [{ answers, printed: blocks[index + 1] }] : []));
const today = "2026-11-21";

describe("the page on assessing answers", () => {
  it("has three examples", () => {
    expect(examples).toHaveLength(3);
  });

  it.each(examples)("shows what example $# really prints", ({ answers, printed }) => {
    expect(assessAnswers(answers, today)).toEqual({ assessed: true, assessment: printed });
  });

  it("names every question that decides, and every code it takes", () => {
    const deciding = traffickingScreening.sections
      .flatMap(({ questions }) => questions)
      .filter(({ decides }) => decides);
    const words = deciding.flatMap(({ id, options = [] }) => [id, ...options.map(({ code }) => code)]);
    expect(words.filter((word) => !page.includes(`\`${word}\``))).toEqual([]);
  });
});

describe("answers from outside", () => {
  it.each([
    ["an unknown question", { act: ["recruitment"] }, [{ question: "act", problem: "unknown-question" }]],
    ["a wrong type", { acts: "recruitment" }, [{ question: "acts", problem: "wrong-type" }]],
    ["an unknown code", { acts: ["hiring"] }, [{ question: "acts", problem: "unknown-option" }]],
    ["none beside a choice", { acts: ["none", "receipt"] }, [{ question: "acts", problem: "exclusive-option" }]],
    ["an impossible age", { age_at_first_act: 400 }, [{ question: "age_at_first_act", problem: "constraint" }]],
    ["no object", [1], [{ question: "", problem: "not-answers" }]],
    ["no kind of answer", { acts: true }, [{ question: "acts", problem: "not-answers" }]],
  ])("%s is named and not passed over", (_name, answers, problems) => {
    expect(assessAnswers(answers, today)).toEqual({ assessed: false, problems });
  });
});
