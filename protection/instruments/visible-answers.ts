import type { Sensitivity } from "../basics/sensitivity.ts";
import { findAsked } from "./answer-key.ts";
import type { Answers } from "./answer.ts";
import type { Instrument } from "./compile-instrument.ts";

export type VisibleAnswers = {
  readonly shown: Answers;
  /** Keys of answers that exist and may not be seen, so that a screen can say that something is there. */
  readonly withheld: readonly string[];
};

/** Keeps the answers to questions of these sensitivity classes; an answer to no known question is withheld. */
export function visibleAnswers(
  instrument: Instrument,
  answers: Answers,
  classes: ReadonlySet<Sensitivity>,
): VisibleAnswers {
  const isVisible = (key: string) => {
    const sensitivity = findAsked(instrument, key)?.asked.question.sensitivity;
    return sensitivity !== undefined && classes.has(sensitivity);
  };
  return {
    shown: Object.fromEntries(Object.entries(answers).filter(([key]) => isVisible(key))),
    withheld: Object.keys(answers).filter((key) => !isVisible(key)),
  };
}
