import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { chooseLanguage, languageCodes, languageFromHeader, languages } from "./languages.ts";
import { loadWords } from "./load-words.ts";
import { say } from "./say.ts";

/** The same in two languages because it is the same word there. */
const sameOnPurpose: readonly string[] = ["app.name", "app.page-title", "app.menu", "form.no"];

const english: Readonly<Record<string, string>> = await loadWords("en");
const translations = languageCodes.filter((code) => code !== "en");

describe.each(languageCodes)("the words in %s", async (code) => {
  const words: Readonly<Record<string, string>> = await loadWords(code);

  it("has exactly the sentences that English has", () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
  });

  it("leaves no sentence empty", () => {
    expect(Object.keys(words).filter((key) => words[key]?.trim() === "")).toEqual([]);
  });

  it("has the same places to fill as English", () => {
    const different = Object.keys(words).filter(
      (key) => places(words[key] ?? "", code).join() !== places(english[key] ?? "", "en").join(),
    );
    expect(different).toEqual([]);
  });
});

describe.each(translations)("the translation into %s", async (code) => {
  const words: Readonly<Record<string, string>> = await loadWords(code);

  it("is translated, except where the word is the same on purpose", () => {
    const same = Object.keys(words).filter((key) => words[key] === english[key] && hasWords(english[key] ?? ""));
    expect(same.filter((key) => !sameOnPurpose.includes(key))).toEqual([]);
  });
});

it("Arabic is written in Arabic letters", async () => {
  const words: Readonly<Record<string, string>> = await loadWords("ar");
  const latinOnly = Object.keys(words).filter(
    (key) => hasWords(english[key] ?? "") && !/\p{Script=Arabic}/u.test(words[key] ?? ""),
  );
  expect(latinOnly).toEqual([]);
});

describe("saying a sentence", () => {
  it("fills the facts in", async () => {
    expect(say(await loadWords("en"), "en", "app.received-at", { time: "14:03" })).toBe("Received 14:03");
    expect(say(await loadWords("ar"), "ar", "app.received-at", { time: "١٤:٠٣" })).toBe("استُلم في ١٤:٠٣");
  });
});

describe("choosing a language", () => {
  it("takes the first wish that Amparo speaks", () => {
    expect(chooseLanguage(["so-SO", "ar-EG", "en"])).toBe("ar");
    expect(chooseLanguage(["so"])).toBe("en");
  });

  it("reads the wishes of a browser in their order of weight", () => {
    expect(languageFromHeader("fr;q=0.5, ar")).toBe("ar");
    expect(languageFromHeader("de, es;q=0.8, fr;q=0.9")).toBe("fr");
    expect(languageFromHeader(undefined)).toBe("en");
  });

  it("writes Arabic from right to left and the others from left to right", () => {
    expect(languageCodes.map((code) => languages[code].direction)).toEqual(["ltr", "ltr", "ltr", "rtl"]);
  });
});

/** Only places make no sentence: `{a} · {b}` is the same everywhere. */
function hasWords(text: string): boolean {
  return /\p{L}/u.test(text.replaceAll(/\{[^{}]*\}/g, ""));
}

type Part = ReturnType<IntlMessageFormat["getAst"]>[number];

function places(text: string, locale: string): string[] {
  return [...new Set(new IntlMessageFormat(text, locale).getAst().flatMap(placesOf))].sort();
}

function placesOf(part: Part): string[] {
  const own = "value" in part && part.type !== 0 ? [String(part.value)] : [];
  const inner =
    "options" in part ? Object.values(part.options).flatMap((option) => option.value.flatMap(placesOf)) : [];
  const children = "children" in part ? part.children.flatMap(placesOf) : [];
  return [...own, ...inner, ...children];
}
