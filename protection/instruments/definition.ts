import type { Sensitivity } from "../basics/sensitivity.ts";

/**
 * A screening or assessment tool as data. The same definition runs in the browser, on the server and in the CLI; no
 * instrument has code or a screen of its own, so that any partner can adapt one without a programmer.
 */
export type Definition = {
  /** Stable across versions and languages, kebab-case: `rapid-triage`. */
  readonly id: string;
  /** Whole number, raised with each published version. A published version never changes. */
  readonly version: number;
  readonly title: Text;
  readonly about: "encounter" | "person" | "case";
  /** Who wrote it and what it is not: shown wherever the instrument is shown. */
  readonly notice: Text;
  /** One question a screen with large targets (`single`), or sections that scroll (`sections`). */
  readonly mode: "single" | "sections";
  readonly sections: readonly Section[];
  /** Named values computed from answers; other expressions may use the name like a question's id. */
  readonly calculations?: readonly Calculation[];
};

/** The same words in each language, by language code. English is the fallback and always there. */
export type Text = { readonly en: string; readonly [language: string]: string };

export type Section = {
  readonly id: string;
  readonly title: Text;
  /** What the interviewer should know or say here. Our own wording. */
  readonly guidance?: Text;
  /** Not asked while this is not true. */
  readonly relevant?: Expression;
  /** Asked once per household member, journey leg, incident: answers are kept per repetition. */
  readonly repeats?: true;
  /** Hidden while someone else can see or hear: the "not alone" switch. */
  readonly onlyInPrivate?: true;
  readonly questions: readonly Question[];
};

/**
 * A small expression over question ids and calculation names, compiled once, never `eval`:
 * `age_now < 18 and travel_with != 'carer'`, `any(means, 'physical-threats', 'false-promises')`, `answered(owes_debt)`,
 * `count(observed) >= 2`, `missing(afraid)`, `refused(afraid)`, `age(born, today) < 18`, `count(afraid, owes_debt) >= 1`
 * (how many of several conditions hold). A question without a value makes a comparison neither true nor false but
 * unknown, and unknown is never relevance, never a broken constraint, and never "no". An answer to a question that is
 * not relevant (any more) is kept but counts as none.
 */
export type Expression = string;

export type Calculation = { readonly id: string; readonly expression: Expression };

export type QuestionType =
  | "single"
  | "multiple"
  | "yes-no"
  | "number"
  | "text"
  | "narrative"
  | "partial-date"
  | "date"
  | "country"
  | "countries"
  | "language"
  | "languages"
  | "name"
  | "phone";

export type Question = {
  /** Unique in the instrument, snake_case, stable across versions and forks so that answers stay comparable. */
  readonly id: string;
  readonly type: QuestionType;
  readonly label: Text;
  readonly hint?: Text;
  /** Why we ask, in words the person can be told. */
  readonly why?: Text;
  readonly sensitivity: Sensitivity;
  /** For `single` and `multiple`. */
  readonly options?: readonly Option[];
  readonly relevant?: Expression;
  /** Must be answered (a missing answer with its kind counts) before the sheet can be concluded; the reason is shown. */
  readonly required?: Text;
  readonly constraints?: readonly { readonly holds: Expression; readonly message: Text }[];
  /** A decision rests on this question: a fork that drops it says so in its conclusion. */
  readonly decides?: true;
  readonly onlyInPrivate?: true;
  /** Of a date: a planned day, which may lie after today. Any other date in the future is refused. */
  readonly mayBeInFuture?: true;
  /** Answered by what the interviewer sees, without asking. */
  readonly observed?: true;
};

export type Option = {
  readonly code: string;
  readonly label: Text;
  /** Choosing it clears the others: "none of these". */
  readonly exclusive?: true;
};
