import { loadWords } from "../words/load-words.ts";
import { languages, type LanguageCode } from "../words/languages.ts";
import type { Speech } from "./sentence-for.ts";

const spoken = new Map<LanguageCode, Speech>();

/** The first language of `Accept-Language` that we speak; English where there is none. */
export async function speechFor(acceptLanguage: string | undefined): Promise<Speech> {
  const wanted = (acceptLanguage ?? "")
    .split(",")
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find((code): code is LanguageCode => Object.hasOwn(languages, code));
  const language = wanted ?? "en";
  const known = spoken.get(language);
  if (known) return known;
  const speech = { language, words: await loadWords(language) };
  spoken.set(language, speech);
  return speech;
}
