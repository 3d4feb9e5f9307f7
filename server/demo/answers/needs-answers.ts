import type { Answers } from "../../../protection/instruments/answer.ts";
import { type Help, helpOf } from "../help.ts";

/** The needs form where these kinds of help are needed, the first the most; what is not asked stays open. */
export function needsAnswers(help: readonly Help[], wishes = "To be left in peace, and to work again."): Answers {
  const serious = help.map((one, index) => area(helpOf(one).area, index === 0 ? "serious" : "help", helpOf(one).need));
  const [first, second] = help.map((one) => helpOf(one).area);
  return Object.assign(
    { food_severity: "watch", meals_yesterday: 2, food_needs: ["phone-credit"], education_severity: "none" },
    ...serious,
    { priority_first: first },
    second === undefined || second === first ? {} : { priority_second: second },
    first === undefined ? {} : { [`${snake(first)}_wishes`]: wishes },
  );
}

function area(code: string, severity: "serious" | "help", need: string): Answers {
  const name = snake(code);
  return {
    [`${name}_severity`]: severity,
    [`${name}_urgency`]: severity === "serious" ? "urgent" : "normal",
    [`${name}_needs`]: [need],
  };
}

function snake(code: string): string {
  return code.replaceAll("-", "_");
}
