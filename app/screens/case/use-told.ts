import type { TimelineEntry } from "../../api/case-answer.ts";
import { useDates } from "../../language/use-dates.ts";
import { useCountryName, useLanguageName } from "../../language/use-public-names.ts";
import { useSay } from "../../language/use-say.ts";
import { codeListsOf } from "../../parts/command/code-lists.ts";
import { useCodeWord, useHasWord } from "../../parts/command/code-word.ts";
import { asDraft, asList } from "../../parts/command/draft.ts";

export type Told = { readonly name: string; readonly shown: string };

/** What an event says, in the reader's words: short facts, and the texts that people wrote. Ids are left out. */
export function useTold({ type, body }: TimelineEntry): {
  readonly facts: readonly Told[];
  readonly texts: readonly Told[];
} {
  const say = useSay();
  const codeWord = useCodeWord();
  const hasWord = useHasWord();
  const dates = useDates();
  const country = useCountryName();
  const language = useLanguageName();
  const told = Object.entries(body).flatMap(([field, value]) => {
    const found = oneOf(field, value);
    return found === undefined ? [] : [{ name: codeWord([`field.${type}`, "field"], field), ...found }];
  });
  return { facts: told.filter(({ isText }) => !isText), texts: told.filter(({ isText }) => isText) };

  function oneOf(field: string, value: unknown): { readonly shown: string; readonly isText: boolean } | undefined {
    if (typeof value === "boolean") return { shown: say(value ? "form.yes" : "form.no"), isText: false };
    if (typeof value === "number") return { shown: String(value), isText: false };
    if (Array.isArray(value)) return listed(field, value);
    if (typeof value !== "string" || isId(value)) return undefined;
    const code = wordFor(field, value);
    if (code !== undefined) return { shown: code, isText: false };
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return { shown: dates.day(value), isText: false };
    if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return { shown: dates.instant(value), isText: false };
    return { shown: value, isText: value.length > 40 || /\s/.test(value) };
  }

  function wordFor(field: string, code: string): string | undefined {
    if (/^[A-Z]{2}$/.test(code)) return country(code);
    if (field.toLowerCase().endsWith("language")) return language(code);
    const lists = codeListsOf(type, field);
    return lists.some((list) => hasWord(`${list}.${code}`)) ? codeWord(lists, code) : undefined;
  }

  function listed(field: string, value: readonly unknown[]) {
    if (value.length === 0) return undefined;
    const areas = value.map((one) => asDraft(one)["area"]).filter((area) => typeof area === "string");
    const codes = asList(value)
      .filter((one) => typeof one === "string" && !isId(one))
      .map(String);
    if (areas.length > 0) return { shown: areas.map((area) => codeWord("need.area", area)).join(", "), isText: false };
    if (codes.length > 0) return { shown: codes.map((code) => wordFor(field, code) ?? code).join(", "), isText: false };
    return { shown: String(value.length), isText: false };
  }
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(text);
}
