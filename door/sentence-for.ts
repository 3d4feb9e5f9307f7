import type { LanguageCode } from "../words/languages.ts";
import { say } from "../words/say.ts";
import type { WordKey, Words } from "../words/words.ts";

/** The language someone reads, and its words. */
export type Speech = { readonly language: LanguageCode; readonly words: Words };

/** A refusal in words. That every code has its sentence in every language is what a test demands. */
export function sentenceFor(
  { language, words }: Speech,
  code: string,
  facts: Readonly<Record<string, string | number>>,
): string {
  const key = `refusal.${code}`;
  return isKnown(words, key) ? say(words, language, key, facts) : code;
}

function isKnown(words: Words, key: string): key is WordKey {
  return Object.hasOwn(words, key);
}
