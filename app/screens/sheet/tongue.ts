import { useEffect, useState } from "react";
import type { Text } from "../../../protection/instruments/definition.ts";
import { isLanguageCode, languages } from "../../../words/languages.ts";
import { loadWords } from "../../../words/load-words.ts";
import type { WordKey, Words } from "../../../words/words.ts";
import { useSpeaking } from "../../language/language-provider.tsx";
import { useSay } from "../../language/use-say.ts";

/** The language the person is asked in. It may be another than the worker's, which the frame around speaks. */
export type Tongue = {
  readonly code: string;
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
  readonly text: (text: Text) => string;
  readonly word: (key: WordKey) => string;
};

export function useTongue(code: string): Tongue {
  const { language } = useSpeaking();
  const say = useSay();
  const [loaded, setLoaded] = useState<{ readonly code: string; readonly words: Words }>();
  useEffect(() => {
    if (!isLanguageCode(code) || code === language) return;
    // Without network the buttons stay in the worker's language; the questions themselves are here already.
    void loadWords(code).then(
      (words) => setLoaded({ code, words }),
      () => undefined,
    );
  }, [code, language]);
  const words = loaded?.code === code && code !== language ? loaded.words : undefined;
  return {
    code,
    locale: isLanguageCode(code) ? languages[code].locale : code,
    direction: directionOf(code),
    text: (text) => text[code] ?? text.en,
    word: (key) => words?.[key] ?? say(key),
  };
}

/** As readers of the language write it. */
export function ownName(code: string): string {
  if (isLanguageCode(code)) return languages[code].ownName;
  return new Intl.DisplayNames([code], { type: "language" }).of(code) ?? code;
}

const rightToLeft: readonly string[] = ["ar", "ckb", "dv", "fa", "he", "prs", "ps", "rhg", "sd", "ug", "ur", "yi"];

export function directionOf(code: string): "ltr" | "rtl" {
  return rightToLeft.includes(code) ? "rtl" : "ltr";
}
