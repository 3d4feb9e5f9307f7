import { IntlMessageFormat } from "intl-messageformat";

type Sentence = string | ReturnType<IntlMessageFormat["getAst"]>;

/** Each sentence as the app's library takes it without reading: plain text, or its parts where something is filled in. */
export function readySentences(
  words: Readonly<Record<string, string>>,
  language: string,
): Readonly<Record<string, Sentence>> {
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [key, readySentence(text, language)]));
}

function readySentence(text: string, language: string): Sentence {
  const parts = new IntlMessageFormat(text, language).getAst();
  const [only, ...others] = parts;
  return only?.type === 0 && others.length === 0 ? only.value : parts;
}
