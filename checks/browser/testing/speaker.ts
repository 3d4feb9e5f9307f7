import type { Question, Text } from "../../../protection/instruments/definition.ts";
import { standardInstruments } from "../../../protection/instruments/standard/standard-instruments.ts";
import { languages, type LanguageCode } from "../../../words/languages.ts";
import { loadWords } from "../../../words/load-words.ts";
import { say } from "../../../words/say.ts";
import type { WordFacts, WordKey } from "../../../words/words.ts";

/** What stands on the screen in one language, so that a test finds a button as its reader does: by its words. */
export type Speaker = {
  readonly language: LanguageCode;
  readonly ownName: string;
  readonly say: (key: WordKey, facts?: WordFacts) => string;
  readonly country: (code: string) => string;
  readonly languageName: (code: string) => string;
  readonly title: (instrument: string) => string;
  readonly option: (instrument: string, question: string, code: string) => string;
  readonly label: (instrument: string, question: string) => string;
};

export async function speakerOf(language: LanguageCode): Promise<Speaker> {
  const words = await loadWords(language);
  const { locale, ownName } = languages[language];
  const text = (texts: Text) => texts[language] ?? texts.en;
  const named = (type: "region" | "language") => (code: string) =>
    new Intl.DisplayNames(locale, { type }).of(code) ?? code;
  return {
    language,
    ownName,
    say: (key, facts) => say(words, language, key, facts),
    country: named("region"),
    languageName: named("language"),
    title: (instrument) => text(instrumentOf(instrument).title),
    label: (instrument, question) => text(questionOf(instrument, question).label),
    option: (instrument, question, code) => {
      const { type, options = [] } = questionOf(instrument, question);
      if (type === "yes-no") return say(words, language, code === "yes" ? "form.yes" : "form.no");
      const found = options.find((one) => one.code === code);
      if (found === undefined) throw new Error(`${question} has no option ${code}`);
      return text(found.label);
    },
  };
}

function instrumentOf(id: string) {
  const found = standardInstruments.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no instrument ${id}`);
  return found;
}

function questionOf(instrument: string, id: string): Question {
  const found = instrumentOf(instrument)
    .sections.flatMap(({ questions }) => questions)
    .find((one) => one.id === id);
  if (found === undefined) throw new Error(`${instrument} has no question ${id}`);
  return found;
}
