import type { Answer } from "../../../../protection/instruments/answer.ts";
import type { AskedQuestion } from "../../../../protection/instruments/read-sheet.ts";

/** How a question is answered, whatever its type. */
export type Control = {
  readonly asked: AskedQuestion;
  readonly answer: Answer | undefined;
  /** Of the element that holds the question's words. */
  readonly labelId: string;
  /** `undefined` takes the answer back; `done`: nothing more can be added, so the next question may come. */
  readonly onAnswer: (answer: Answer | undefined, done: boolean) => void;
  /** One question a screen, for a thumb in a glove. */
  readonly large: boolean;
};
