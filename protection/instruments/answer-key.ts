import type { CompiledQuestion } from "./compile-question.ts";
import type { Instrument } from "./compile-instrument.ts";

/** An answer's key taken apart: the question, and the repetition where its section repeats. */
export type AnswerKey = {
  readonly key: string;
  readonly asked: CompiledQuestion;
  readonly repetition: number | undefined;
};

/** The key of an answer: `journey_leg#2` in a repeating section, else the question's id. */
export function keyOf(question: string, repetition: number | undefined): string {
  return repetition === undefined ? question : `${question}#${repetition}`;
}

/** `undefined` when the instrument has no such question, or not in this form (`#2` only where a section repeats). */
export function findAsked(instrument: Instrument, key: string): AnswerKey | undefined {
  const [id = "", repetitionText] = key.split("#");
  const repetition = repetitionText === undefined ? undefined : Number(repetitionText);
  const asked = instrument.questions.get(id);
  const isRepeated = asked?.section.repeats === true;
  return asked && isRepeated === (repetition !== undefined) ? { key, asked, repetition } : undefined;
}
