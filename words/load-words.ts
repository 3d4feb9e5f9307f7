import type { LanguageCode } from "./languages.ts";
import type { Words } from "./words.ts";

const loaders: Readonly<Record<LanguageCode, () => Promise<{ words: Words }>>> = {
  en: () => import("./en/words.ts"),
  fr: () => import("./fr/words.ts"),
  es: () => import("./es/words.ts"),
  ar: () => import("./ar/words.ts"),
};

/** Brings one language only, so that a phone on a slow network does not pay for four. */
export async function loadWords(language: LanguageCode): Promise<Words> {
  return (await loaders[language]()).words;
}
