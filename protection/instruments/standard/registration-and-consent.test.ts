import { describe, expect, it } from "vitest";
import { questionFor } from "../../consent/consents-from-answers.ts";
import { purposes } from "../../consent/purpose.ts";
import { genders } from "../../person/identity.ts";
import { openSheet } from "../answer-sheet.ts";
import { compileInstrument } from "../compile-instrument.ts";
import type { Definition, Text } from "../definition.ts";
import { relevantQuestions } from "../read-sheet.ts";
import { consent } from "./consent.ts";
import { registration } from "./registration.ts";

const today = "2026-11-21";

function asked(definition: Definition, answers: Parameters<typeof openSheet>[1]): readonly string[] {
  return relevantQuestions(openSheet(compileInstrument(definition), answers, { today })).map(({ key }) => key);
}

describe("registration", () => {
  it("asks for the age only where the birth date is not known", () => {
    expect(asked(registration, { birth_date: "1998" })).not.toContain("age_years");
    expect(asked(registration, { birth_date: { missing: "unknown" } })).toContain("age_years");
  });

  it("asks when to call only where there is a phone", () => {
    expect(asked(registration, {})).not.toContain("phone_when");
    expect(asked(registration, { phone: "+9995550100" })).toContain("phone_when");
  });

  it("offers the genders that an identity knows", () => {
    const options = compileInstrument(registration).questions.get("gender")?.question.options ?? [];
    expect(options.map(({ code }) => code)).toEqual(genders);
  });
});

describe("consent", () => {
  it("asks for every purpose by itself", () => {
    const ids = [...compileInstrument(consent).questions.keys()];
    expect(purposes.map(questionFor).filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => id.startsWith("agrees_")).length).toBe(purposes.length);
  });

  it("asks for the child's own view where someone else answers", () => {
    expect(asked(consent, { given_by: "guardian" })).toContain("child_assents");
    expect(asked(consent, { given_by: "self" })).not.toContain("child_assents");
  });
});

describe.each([registration, consent])("the standard instrument $id", (definition) => {
  it("is written in four languages throughout", () => {
    const texts = textsIn(definition);
    expect(texts.length).toBeGreaterThan(30);
    for (const text of texts) {
      expect(Object.keys(text).sort(), text.en).toEqual(["ar", "en", "es", "fr"]);
      expect(/\p{Script=Arabic}/u.test(text["ar"] ?? ""), text.en).toBe(true);
    }
  });
});

function textsIn(part: unknown): Text[] {
  if (typeof part !== "object" || part === null) return [];
  if ("en" in part) return [part as Text]; // decoding: only texts have an `en`
  return Object.values(part).flatMap(textsIn);
}
