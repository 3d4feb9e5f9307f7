import type { Answers } from "../instruments/answer.ts";
import { chosen } from "./chosen.ts";

export type ChildRule = {
  readonly applies: boolean;
  /** Absent where the rule does not apply. `age-presumed` is decided again once the age is verified. */
  readonly reason?: "age-under-18" | "age-presumed";
  readonly questions: readonly string[];
};

/**
 * Whether the person counts as a child at the time of the events, when means are not needed (Trafficking Protocol,
 * article 3(c)). An unknown or disputed age with any indication of minority is presumed under 18 until verified.
 */
export function childRuleOf(answers: Answers): ChildRule {
  const under = ["age_at_first_act", "age_at_exploitation"].filter((question) => isUnder18(answers, question));
  if (under.length > 0) return { applies: true, reason: "age-under-18", questions: under };
  const indications = indicationsOfMinority(answers);
  if (indications.length === 0 || !isUnsettled(answers)) return { applies: false, questions: [] };
  const disputed = answers["age_disputed"] === "yes" ? ["age_disputed"] : [];
  return { applies: true, reason: "age-presumed", questions: [...disputed, ...indications] };
}

/** The first act comes first: whoever was of age then was of age later, unless the age itself is in doubt. */
function isUnsettled(answers: Answers): boolean {
  return answers["age_disputed"] === "yes" || typeof answers["age_at_first_act"] !== "number";
}

function indicationsOfMinority(answers: Answers): readonly string[] {
  const told = answers["child_at_the_time"] === "yes" ? ["child_at_the_time"] : [];
  return (chosen(answers, "minor_indications") ?? []).length > 0 ? [...told, "minor_indications"] : told;
}

function isUnder18(answers: Answers, question: string): boolean {
  const age = answers[question];
  return typeof age === "number" && age < 18;
}
