import type { words } from "./en/words.ts";

/** English is where a sentence begins; the other languages fail to compile until they have it too. */
export type WordKey = keyof typeof words;
export type Words = Readonly<Record<WordKey, string>>;

/** What fills the places in a sentence: `{count}`, `{name}`. */
export type WordFacts = Readonly<Record<string, string | number>>;
