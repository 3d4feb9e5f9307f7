import type { LanguageCode } from "./languages.ts";
import type { FirstWords, FurtherWordKey, Words } from "./words.ts";

type FurtherWords = Readonly<Record<FurtherWordKey, string>>;

const first: Readonly<Record<LanguageCode, () => Promise<{ firstWords: FirstWords }>>> = {
  en: () => import("./en/first-words.ts"),
  fr: () => import("./fr/first-words.ts"),
  es: () => import("./es/first-words.ts"),
  ar: () => import("./ar/first-words.ts"),
};

const further: Readonly<Record<LanguageCode, () => Promise<{ furtherWords: FurtherWords }>>> = {
  en: () => import("./en/further-words.ts"),
  fr: () => import("./fr/further-words.ts"),
  es: () => import("./es/further-words.ts"),
  ar: () => import("./ar/further-words.ts"),
};

/** Brings one language only, so that a phone on a slow network does not pay for four. */
export async function loadWords(language: LanguageCode): Promise<Words> {
  const [{ firstWords }, { furtherWords }] = await Promise.all([first[language](), further[language]()]);
  return { ...firstWords, ...furtherWords };
}

/** What signing in and a whole triage say, a third of the language: a first responder's phone may need no more. */
export async function loadFirstWords(language: LanguageCode): Promise<FirstWords> {
  return (await first[language]()).firstWords;
}
