import { type Answers, hasValue } from "../instruments/answer.ts";

/** "None of these": an answer of its own, so that asked-and-none is never mistaken for not asked. */
export const none = "none";

/**
 * What was ticked in a question with several choices, "none of these" left out. An empty list therefore means asked
 * and none; `undefined` means that we do not know: not asked, unknown, refused, or left without a tick.
 */
export function chosen(answers: Answers, question: string): readonly string[] | undefined {
  const answer = answers[question];
  if (!hasValue(answer) || !Array.isArray(answer) || answer.length === 0) return undefined;
  return answer.filter((code: string) => code !== none);
}
