import { IntlMessageFormat } from "intl-messageformat";
import { languages, type LanguageCode } from "./languages.ts";
import type { WordFacts, WordKey, Words } from "./words.ts";

// Parsing a message costs far more than filling it; there are as many as there are sentences, so none is dropped.
const formats = new Map<string, IntlMessageFormat>();

/** One sentence with its facts filled in, as plain text: the caller escapes it for HTML, PDF or a terminal. */
export function say(words: Words, language: LanguageCode, key: WordKey, facts: WordFacts = {}): string {
  const text = words[key];
  const cacheKey = `${language} ${text}`;
  let format = formats.get(cacheKey);
  if (format === undefined) {
    format = new IntlMessageFormat(text, languages[language].locale);
    formats.set(cacheKey, format);
  }
  return String(format.format(facts));
}
