import * as z from "zod/mini";

/** Four different ways of having no answer. Skipped is not no; refused is not unknown. */
export const missingKinds = ["not-asked", "unknown", "refused", "not-applicable"] as const;
export type MissingKind = (typeof missingKinds)[number];

/** A person's name as told: parts in their own order and script, with the Latin spelling beside it where known. */
export type NameAnswer = {
  readonly given?: string | undefined;
  readonly family?: string | undefined;
  readonly other?: string | undefined;
  /** ISO 15924 code of the script the name is written in: `Latn`, `Arab`. */
  readonly script?: string | undefined;
};

/**
 * What was answered: yes/no is `"yes"` or `"no"`, one choice its code, several an array of codes, dates and partial
 * dates ISO text, country ISO 3166-1 alpha-2, language ISO 639 code, numbers numbers.
 */
export type AnswerValue = string | number | readonly string[] | NameAnswer;
export type Answer = AnswerValue | { readonly missing: MissingKind };

/** Answers by question id; in a repeating section by `question_id#2` for the second repetition (the first is `#1`). */
export type Answers = Readonly<Record<string, Answer>>;

const shortText = () => z.string().check(z.maxLength(200));

const nameAnswer = z.strictObject({
  given: z.optional(shortText()),
  family: z.optional(shortText()),
  other: z.optional(shortText()),
  script: z.optional(z.string().check(z.regex(/^[A-Z][a-z]{3}$/))),
});

/** The widest shape an answer may have on the wire; whether it fits its question is the engine's business. */
export const answerSchema = z.union([
  z.string().check(z.maxLength(20_000)),
  z.number(),
  z.array(shortText()).check(z.maxLength(300)),
  z.strictObject({ missing: z.enum(missingKinds) }),
  nameAnswer,
]);

export const answersSchema = z.record(
  z.string().check(z.regex(/^[a-z][a-z0-9_]{0,59}(#[1-9]\d{0,2})?$/)),
  answerSchema,
);

export function isMissing(answer: Answer | undefined): answer is { readonly missing: MissingKind } {
  return typeof answer === "object" && "missing" in answer;
}

/** True when there is a value to reason with: neither untouched nor one of the four missing kinds. */
export function hasValue(answer: Answer | undefined): answer is AnswerValue {
  return answer !== undefined && !isMissing(answer);
}
