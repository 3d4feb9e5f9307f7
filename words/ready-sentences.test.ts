import { describe, expect, it } from "vitest";
import { languageCodes } from "./languages.ts";
import { loadWords } from "./load-words.ts";
import { readySentences } from "./ready-sentences.ts";

describe.each(languageCodes)("the sentences made ready in %s", async (code) => {
  const words = await loadWords(code);
  const ready = Object.entries(readySentences(words, code));

  it("are as many as before", () => {
    expect(ready.map(([key]) => key)).toEqual(Object.keys(words));
  });

  it("stay text only where nothing is filled in, because the app cannot read places", () => {
    expect(ready.filter(([, sentence]) => typeof sentence === "string" && /[{}]/.test(sentence))).toEqual([]);
  });
});
