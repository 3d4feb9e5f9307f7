import { type Answer, hasValue, isMissing } from "../../../protection/instruments/answer.ts";
import type { Question } from "../../../protection/instruments/definition.ts";
import type { WordKey } from "../../../words/words.ts";
import type { Tongue } from "./tongue.ts";

/** An answer as a person reads it: options by their words, dates with the month as a word, open answers by their kind. */
export function answerWords(question: Question, answer: Answer, { locale, text, word }: Tongue): string {
  if (isMissing(answer)) return word(`missing.${answer.missing}` satisfies WordKey);
  if (!hasValue(answer)) return "";
  if (typeof answer === "number") return new Intl.NumberFormat(locale, { useGrouping: false }).format(answer);
  if (typeof answer !== "string" && !("length" in answer)) {
    return [answer.given, answer.family, answer.other].filter(Boolean).join(" ");
  }
  const all = typeof answer === "string" ? [answer] : answer;
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(all.map(one));

  function one(value: string): string {
    switch (question.type) {
      case "yes-no":
        return word(value === "yes" ? "form.yes" : "form.no");
      case "single":
      case "multiple": {
        const option = question.options?.find(({ code }) => code === value);
        return option === undefined ? value : text(option.label);
      }
      case "country":
      case "countries":
        return new Intl.DisplayNames([locale], { type: "region" }).of(value) ?? value;
      case "language":
      case "languages":
        return new Intl.DisplayNames([locale], { type: "language" }).of(value) ?? value;
      case "date":
      case "partial-date":
        return dateWords(value, locale);
      default:
        return value;
    }
  }
}

function dateWords(date: string, locale: string): string {
  const [, month, day] = date.split("-");
  return new Intl.DateTimeFormat(locale, {
    year: "numeric",
    ...(month === undefined ? {} : { month: "short" }),
    ...(day === undefined ? {} : { day: "numeric" }),
    timeZone: "UTC",
  }).format(new Date(`${`${date}-01-01`.slice(0, 10)}T00:00:00Z`));
}
