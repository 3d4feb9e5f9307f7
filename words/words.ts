import type { firstWords } from "./en/first-words.ts";
import type { furtherWords } from "./en/further-words.ts";

/** English is where a sentence begins; the other languages fail to compile until they have it too. */
export type FirstWordKey = keyof typeof firstWords;
export type FurtherWordKey = keyof typeof furtherWords;
export type WordKey = FirstWordKey | FurtherWordKey;

export type FirstWords = Readonly<Record<FirstWordKey, string>>;
export type Words = Readonly<Record<WordKey, string>>;

/** What fills the places in a sentence: `{count}`, `{name}`. */
export type WordFacts = Readonly<Record<string, string | number>>;
