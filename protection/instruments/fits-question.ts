import { calendarDate, isInFuture, partialDate } from "../basics/partial-date.ts";
import { type Answer, type AnswerValue, hasValue } from "./answer.ts";
import type { Question, QuestionType } from "./definition.ts";

export type Misfit = "wrong-type" | "unknown-option" | "exclusive-option" | "in-future";

/** Why an answer is not one its question can have; `undefined` when it fits, as every missing kind does. */
export function misfitOf(question: Question, answer: Answer, today: string): Misfit | undefined {
  if (!hasValue(answer)) return undefined;
  if (!fits[question.type](answer)) return "wrong-type";
  if (question.options) return optionMisfit(question.options, typeof answer === "string" ? [answer] : answer);
  const isDate = question.type === "date" || question.type === "partial-date";
  const isTooLate =
    isDate && question.mayBeInFuture !== true && typeof answer === "string" && isInFuture(answer, today);
  return isTooLate ? "in-future" : undefined;
}

const fits = {
  single: isText,
  multiple: isChosen,
  "yes-no": (answer) => answer === "yes" || answer === "no",
  number: (answer) => typeof answer === "number" && Number.isFinite(answer),
  text: isText,
  narrative: isText,
  "partial-date": (answer) => partialDate().safeParse(answer).success,
  date: (answer) => calendarDate().safeParse(answer).success,
  country: isCountry,
  countries: (answer) => isChosen(answer) && answer.every(isCountry),
  language: isLanguage,
  languages: (answer) => isChosen(answer) && answer.every(isLanguage),
  name: isName,
  // As told, in any script's digits: a half-remembered number is still worth keeping.
  phone: (answer) => typeof answer === "string" && /^\+?[\p{Nd} ()./-]{3,40}$/u.test(answer),
} satisfies Record<QuestionType, (answer: AnswerValue) => boolean>;

function isText(answer: AnswerValue): boolean {
  return typeof answer === "string" && answer.trim() !== "";
}

/** Nothing chosen is not an answer: it could mean "none of these" or "not asked", which are told apart. */
function isChosen(answer: AnswerValue): answer is readonly string[] {
  return answer instanceof Array && answer.length > 0 && new Set(answer).size === answer.length;
}

function isCountry(answer: AnswerValue): boolean {
  return typeof answer === "string" && /^[A-Z]{2}$/.test(answer);
}

function isLanguage(answer: AnswerValue): boolean {
  return typeof answer === "string" && /^[a-z]{2,3}$/.test(answer);
}

function isName(answer: AnswerValue): boolean {
  if (
    typeof answer !== "object" ||
    answer instanceof Array ||
    !("given" in answer || "family" in answer || "other" in answer)
  ) {
    return false;
  }
  return [answer.given, answer.family, answer.other].some((part) => part !== undefined && part.trim() !== "");
}

function optionMisfit(options: NonNullable<Question["options"]>, answer: AnswerValue): Misfit | undefined {
  const codes = answer instanceof Array ? answer : [];
  const chosen = codes.map((code) => options.find((option) => option.code === code));
  if (chosen.includes(undefined)) return "unknown-option";
  return chosen.length > 1 && chosen.some((option) => option?.exclusive) ? "exclusive-option" : undefined;
}
