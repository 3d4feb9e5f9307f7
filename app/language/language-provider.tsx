import { DirectionProvider, useDirection } from "@mantine/core";
import { createContext, useContext, useEffect, useState, type ReactNode } from "react";
import { IntlProvider } from "react-intl";
import { languages, type LanguageCode } from "../../words/languages.ts";
import { loadWords } from "../../words/load-words.ts";
import type { Words } from "../../words/words.ts";
import { rememberLanguage } from "./chosen-language.ts";

type Speaking = { readonly language: LanguageCode; readonly speak: (language: LanguageCode) => Promise<void> };

const SpeakingContext = createContext<Speaking | undefined>(undefined);

/** Gives the screens their words and their direction; a change reaches everything on screen without a reload. */
export function LanguageProvider(props: { first: LanguageCode; firstWords: Words; children: ReactNode }) {
  const [spoken, setSpoken] = useState({ language: props.first, words: props.firstWords });
  const speak = async (language: LanguageCode) => {
    const words = await loadWords(language);
    rememberLanguage(language);
    setSpoken({ language, words });
  };
  const { locale, direction } = languages[spoken.language];
  return (
    <SpeakingContext value={{ language: spoken.language, speak }}>
      <DirectionProvider initialDirection={direction} detectDirection={false}>
        <DocumentLanguage language={spoken.language} />
        <IntlProvider locale={locale} messages={spoken.words}>
          {props.children}
        </IntlProvider>
      </DirectionProvider>
    </SpeakingContext>
  );
}

export function useSpeaking(): Speaking {
  const speaking = useContext(SpeakingContext);
  if (speaking === undefined) throw new Error("A screen stands outside the LanguageProvider.");
  return speaking;
}

/** Tells screen readers and the layout which language and direction the page has. */
function DocumentLanguage({ language }: { language: LanguageCode }) {
  const { setDirection } = useDirection();
  const { direction } = languages[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
    setDirection(direction);
  }, [language, direction, setDirection]);
  return null;
}
