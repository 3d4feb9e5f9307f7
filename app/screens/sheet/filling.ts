import { createContext, useContext } from "react";
import type { Answer } from "../../../protection/instruments/answer.ts";
import type { AnswerSheet } from "../../../protection/instruments/answer-sheet.ts";
import {
  type AskedQuestion,
  isRelevant,
  type Problem,
  relevantQuestions,
} from "../../../protection/instruments/read-sheet.ts";
import type { QueueState } from "./answer-queue.ts";
import type { SheetReading } from "./sheet-reading.ts";
import type { Tongue } from "./tongue.ts";

/** Where the page says what may be concluded; links beside the questions lead there. */
export const conclusionId = "conclusion";

/** A sheet being filled in: what the server has, with what was answered here since. */
export type Filling = {
  readonly reading: SheetReading;
  readonly sheet: AnswerSheet;
  readonly tongue: Tongue;
  readonly speak: (code: string) => void;
  /** Nobody else can see or hear. */
  readonly isPrivate: boolean;
  readonly setPrivate: (isPrivate: boolean) => void;
  /** Keeps an answer and sends it where it fits; `undefined` takes it back. Answers whether it fits. */
  readonly give: (key: string, answer: Answer | undefined) => boolean;
  readonly problems: ReadonlyMap<string, Problem>;
  /** Was answered before this screen was opened, and not touched since. */
  readonly isEarlier: (key: string) => boolean;
  readonly queue: QueueState;
  readonly finish: () => Promise<boolean>;
};

const FillingContext = createContext<Filling | undefined>(undefined);
export const FillingProvider = FillingContext.Provider;

export function useFilling(): Filling {
  const filling = useContext(FillingContext);
  if (filling === undefined) throw new Error("A question stands outside its sheet.");
  return filling;
}

/** What is asked now, without what waits until nobody else can hear. */
export function askedNow({ sheet, isPrivate }: Filling): readonly AskedQuestion[] {
  return relevantQuestions(sheet).filter(({ onlyInPrivate }) => isPrivate || !onlyInPrivate);
}

/** Answered here, before, or by someone whose answer this reader may not see: none of them is asked again. */
export function isSettled({ sheet, reading }: Filling, key: string): boolean {
  return key in sheet.answers || reading.withheld.includes(key);
}

/** How many relevant, open questions wait for a private moment. */
export function waitingForPrivacy(filling: Filling): number {
  if (filling.isPrivate) return 0;
  return relevantQuestions(filling.sheet).filter(({ key, onlyInPrivate }) => onlyInPrivate && !isSettled(filling, key))
    .length;
}

/**
 * Questions that will probably come although nothing makes them relevant yet: without them the bar would jump back when
 * a section opens.
 */
export function stillToCome({ sheet, isPrivate }: Filling): number {
  return [...sheet.instrument.questions.values()].filter(
    ({ question: { id, relevant }, section, onlyInPrivate }) =>
      section.repeats !== true && relevant === undefined && !isRelevant(sheet, id) && (isPrivate || !onlyInPrivate),
  ).length;
}
