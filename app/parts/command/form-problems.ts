import * as z from "zod/mini";
import type { WordFacts, WordKey } from "../../../words/words.ts";

export type FormProblem = { readonly words: WordKey; readonly facts?: WordFacts };
/** By the place of the field: `birthDate`, `names.0.given`. */
export type FormProblems = Readonly<Record<string, FormProblem>>;

/** What keeps a payload from being sent, one problem a field, in the order of the form. Empty where nothing does. */
export function problemsIn(payload: z.core.$ZodType, values: unknown): FormProblems {
  const decoded = z.safeParse(payload, values);
  if (decoded.success) return {};
  const found = decoded.error.issues.map(
    (issue) => [issue.path.join("."), problemOf(issue, valueAt(values, issue.path))] as const,
  );
  return Object.fromEntries(found.toReversed());
}

function problemOf(issue: z.core.$ZodIssue, value: unknown): FormProblem {
  if (value === undefined || (issue.code === "too_small" && issue.origin === "string")) return { words: "form.needed" };
  if (issue.code === "too_big" && issue.origin === "string") {
    return { words: "form.too-long", facts: { most: Number(issue.maximum) } };
  }
  if (issue.code === "too_big") return { words: "form.at-most", facts: { most: Number(issue.maximum) } };
  if (issue.code === "too_small") return { words: "form.at-least", facts: { least: Number(issue.minimum) } };
  if (issue.code === "invalid_type") return { words: "form.whole-number" };
  return { words: "form.does-not-fit" };
}

function valueAt(values: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (within, step) => (typeof within === "object" && within !== null ? Reflect.get(within, step) : undefined),
    values,
  );
}
