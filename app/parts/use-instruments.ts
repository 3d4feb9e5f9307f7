import { useCallback } from "react";
import type { Text } from "../../protection/instruments/definition.ts";
import { useRead } from "../api/use-read.ts";
import { useSpeaking } from "../language/language-provider.tsx";
import { useCodeWord } from "./command/code-word.ts";

export type PublishedInstrument = {
  readonly instrument: string;
  readonly version: number;
  readonly title: Text;
  readonly about: "encounter" | "person" | "case";
  readonly isStandard: boolean;
};

/** The forms that are published here, the newest version of each. Empty while they are on their way. */
export function useInstruments(): readonly PublishedInstrument[] {
  return useRead<{ readonly rows: readonly PublishedInstrument[] }>("/api/instruments").data?.rows ?? [];
}

/** What a form is called, in the reader's language. */
export function useInstrumentTitle(): (instrument: string) => string {
  const published = useInstruments();
  const { language } = useSpeaking();
  const codeWord = useCodeWord();
  return useCallback(
    (instrument) => {
      const title = published.find((one) => one.instrument === instrument)?.title;
      return title === undefined ? codeWord("instrument", instrument) : (title[language] ?? title.en);
    },
    [published, language, codeWord],
  );
}
