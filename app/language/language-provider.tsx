import { DirectionProvider, useDirection } from "@mantine/core";
import { createContext, useContext, useEffect, useMemo, useSyncExternalStore, type ReactNode } from "react";
import { IntlProvider } from "react-intl";
import { languages, type LanguageCode } from "../../words/languages.ts";
import { rememberLanguage } from "./chosen-language.ts";
import { bringLanguage, whenWordsChange, wordsAtHand } from "./words-at-hand.ts";

type Speaking = { readonly language: LanguageCode; readonly speak: (language: LanguageCode) => Promise<void> };

const SpeakingContext = createContext<Speaking | undefined>(undefined);

/** Gives the screens their words and their direction; a change reaches everything on screen without a reload. */
export function LanguageProvider(props: { children: ReactNode }) {
  const { language, words } = useSyncExternalStore(whenWordsChange, wordsAtHand);
  const speaking = useMemo(() => ({ language, speak }), [language]);
  const { locale, direction } = languages[language];
  return (
    <SpeakingContext value={speaking}>
      <DirectionProvider initialDirection={direction} detectDirection={false}>
        <DocumentLanguage language={language} />
        <IntlProvider locale={locale} messages={words}>
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

async function speak(language: LanguageCode): Promise<void> {
  await bringLanguage(language);
  rememberLanguage(language);
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
