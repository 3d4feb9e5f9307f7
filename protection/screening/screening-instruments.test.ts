import { describe, expect, it } from "vitest";
import { openSheet, withAnswer } from "../instruments/answer-sheet.ts";
import type { Answer } from "../instruments/answer.ts";
import { compileInstrument } from "../instruments/compile-instrument.ts";
import type { Definition, Text } from "../instruments/definition.ts";
import { definitionSchema } from "../instruments/definition-schema.ts";
import { isRelevant, nextQuestion, relevantQuestions } from "../instruments/read-sheet.ts";
import { rapidTriage } from "../instruments/standard/rapid-triage.ts";
import { traffickingScreening } from "../instruments/standard/trafficking-screening.ts";
import { concludeTriage, dangerQuestions } from "./rapid-triage.ts";
import { meansQuestions } from "./trafficking-elements.ts";
import { meansOfControl } from "./trafficking-means.ts";

const today = { today: "2026-11-21" };
const questionsOf = (definition: Definition) => definition.sections.flatMap((section) => section.questions);

describe.each([rapidTriage, traffickingScreening])("$id", (definition) => {
  it("is a definition that compiles", () => {
    expect(definitionSchema.safeParse(definition).success).toBe(true);
    expect(() => compileInstrument(definition)).not.toThrow();
  });

  it("says everything in four languages, and says it differently", () => {
    const texts = textsIn(definition);
    for (const text of texts) {
      expect(Object.keys(text)).toEqual(["en", "fr", "es", "ar"]);
      expect(text["ar"]).toMatch(/\p{Script=Arabic}/u);
    }
    expect(texts.length).toBeGreaterThan(40);
  });

  it("gives each code once, and one way of saying none in every question that decides", () => {
    const deciding = questionsOf(definition).filter(({ type, decides }) => type === "multiple" && decides);
    for (const { options = [] } of deciding) {
      expect(options.filter((option) => option.exclusive).map((option) => option.code)).toEqual(["none"]);
    }
  });
});

describe("rapid triage", () => {
  const instrument = compileInstrument(rapidTriage);
  const reassuring: Readonly<Record<string, Answer>> = {
    observed: ["none"],
    agrees_to_triage: "yes",
    health_now: ["none"],
    has_basics: "yes",
  };

  it("takes at most fifteen taps when nothing is found, and is green", () => {
    let sheet = openSheet(instrument, {}, today);
    let taps = 0;
    for (let next = nextQuestion(sheet); next !== undefined; next = nextQuestion(sheet)) {
      sheet = withAnswer(sheet, next.key, reassuring[next.key] ?? "no");
      taps += 1;
    }
    expect(taps).toBe(14);
    expect(concludeTriage(sheet.answers, { reachedEnd: true }).level).toBe("green");
  });

  it("asks nothing of a person who did not agree", () => {
    const sheet = openSheet(instrument, { observed: ["none"], agrees_to_triage: "no" }, today);
    expect(nextQuestion(sheet)).toBeUndefined();
  });

  it("asks about violence in private only", () => {
    const asked = relevantQuestions(openSheet(instrument, { agrees_to_triage: "yes", hurt: "yes" }, today));
    expect(asked.filter(({ onlyInPrivate }) => onlyInPrivate).map(({ key }) => key)).toEqual(["hurt", "hurt_when"]);
  });

  it("asks every question about danger that its conclusion rests on", () => {
    const ids = questionsOf(rapidTriage).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...dangerQuestions]));
  });
});

describe("screening for trafficking", () => {
  const instrument = compileInstrument(traffickingScreening);

  it("offers exactly the ways of control that the law table knows", () => {
    const offered = questionsOf(traffickingScreening)
      .filter(({ id }) => (meansQuestions as readonly string[]).includes(id))
      .flatMap(({ options = [] }) => options.map((option) => option.code))
      .filter((code) => code !== "none");
    expect(offered.toSorted()).toEqual(Object.keys(meansOfControl).toSorted());
  });

  it("asks whether it happened once a form was told or seen, and not after none", () => {
    const asks = (answers: Readonly<Record<string, Answer>>) =>
      isRelevant(openSheet(instrument, answers, today), "exploitation_status");
    expect(asks({})).toBe(false);
    expect(asks({ exploitation_types: ["none"], exploitation_observed: ["none"] })).toBe(false);
    expect(asks({ exploitation_types: ["servitude"] })).toBe(true);
    expect(asks({ exploitation_types: { missing: "refused" }, exploitation_observed: ["servitude"] })).toBe(true);
  });

  it("keeps every answer of the person's story sealed", () => {
    const open = questionsOf(traffickingScreening).filter(
      ({ type, sensitivity }) => type === "narrative" && sensitivity < "S3",
    );
    expect(open).toEqual([]);
  });
});

function textsIn(value: unknown): Text[] {
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value) return [value as Text]; // decoding: only texts have English
  return Object.values(value).flatMap(textsIn);
}
