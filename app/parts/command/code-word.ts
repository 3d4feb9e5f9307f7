import { useCallback } from "react";
import { useIntl } from "react-intl";
import { bringAllWords, wordsAtHand } from "../../language/words-at-hand.ts";
import type { WordFacts, WordKey } from "../../../words/words.ts";

/** The reader's word for a code that came from the server or a schema. */
export type CodeWord = (lists: string | readonly string[], code: string, facts?: WordFacts) => string;

/**
 * `codeWord("risk", "high")` looks for `risk.high`, with several lists in their order. A code nobody gave words to is
 * shown as plain letters rather than not at all.
 */
export function useCodeWord(): CodeWord {
  const intl = useIntl();
  return useCallback(
    (lists, code, facts) => {
      const candidates = (typeof lists === "string" ? [lists] : lists).map((list) => `${list}.${code}`);
      const key = candidates.find((candidate): candidate is WordKey => intl.messages[candidate] !== undefined);
      if (key !== undefined) return intl.formatMessage({ id: key }, facts);
      if (wordsAtHand().whole) return plain(code);
      void bringAllWords();
      return "";
    },
    [intl],
  );
}

/** Whether there are words for it at all, for a note that is shown only where someone wrote one. */
export function useHasWord(): (key: string) => key is WordKey {
  const { messages } = useIntl();
  return useCallback((key): key is WordKey => messages[key] !== undefined, [messages]);
}

function plain(code: string): string {
  const words = code
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll(/[-_.]/g, " ")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
