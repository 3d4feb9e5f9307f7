import type { LanguageCode } from "../../words/languages.ts";
import { loadFirstWords, loadWords } from "../../words/load-words.ts";
import type { FirstWords, Words } from "../../words/words.ts";
import { chosenLanguage } from "./chosen-language.ts";

type WordsAtHand =
  | { readonly language: LanguageCode; readonly whole: false; readonly words: FirstWords }
  | { readonly language: LanguageCode; readonly whole: true; readonly words: Words };

// Outside React, because a route brings the words of its screen before the screen is drawn.
let wanted = { language: chosenLanguage(), whole: false };
let atHand: WordsAtHand | undefined;
const listeners = new Set<() => void>();

/** What can be said now. The app is drawn only when the first words are there. */
export function wordsAtHand(): WordsAtHand {
  if (atHand === undefined) throw new Error("The app was drawn before its first words were there.");
  return atHand;
}

/** For `useSyncExternalStore`. */
export function whenWordsChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Brings as many words of a language as were at hand of the one before. */
export function bringLanguage(language: LanguageCode): Promise<void> {
  return bring({ ...wanted, language });
}

/** Brings what the app says beyond signing in and triage; nothing happens where it is there. */
export async function bringAllWords(): Promise<void> {
  if (atHand?.whole !== true) await bring({ ...wanted, whole: true });
}

async function bring(now: typeof wanted): Promise<void> {
  wanted = now;
  const { language } = now;
  const brought: WordsAtHand = now.whole
    ? { language, whole: true, words: await loadWords(language) }
    : { language, whole: false, words: await loadFirstWords(language) };
  // Asked for something else meanwhile, which arrives on its own.
  if (wanted.language !== language || wanted.whole !== now.whole) return;
  atHand = brought;
  for (const listener of listeners) listener();
}
