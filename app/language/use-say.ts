import { useCallback } from "react";
import { useIntl } from "react-intl";
import type { WordFacts, WordKey } from "../../words/words.ts";
import { bringAllWords } from "./words-at-hand.ts";

export type Say = (key: WordKey, facts?: WordFacts) => string;

/** The reader's sentence for a key: `say("app.received-at", { time })`. A key that no language has does not compile. */
export function useSay(): Say {
  const intl = useIntl();
  return useCallback(
    (key, facts) => {
      if (intl.messages[key] !== undefined) return intl.formatMessage({ id: key }, facts);
      // Beyond the first words: it is said as soon as the others are there.
      void bringAllWords();
      return "";
    },
    [intl],
  );
}
