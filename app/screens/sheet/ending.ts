/** What an ending is told by the form it stands under. */
export type EndingOf = {
  /** Present where the questions were stopped before their end. */
  readonly onGoOn?: (() => void) | undefined;
  /** Leads to a question. */
  readonly onQuestion: (key: string) => void;
};
export type CompanionOf = Pick<EndingOf, "onQuestion">;
