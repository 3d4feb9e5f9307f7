import { useIntl } from "react-intl";
import { useDates } from "../../language/use-dates.ts";
import { useCountryName, useLanguageName } from "../../language/use-public-names.ts";
import { usePartialDate } from "../../language/use-partial-date.ts";
import { useSay } from "../../language/use-say.ts";
import { codeListsOf } from "../../parts/command/code-lists.ts";
import { useCodeWord, useHasWord } from "../../parts/command/code-word.ts";
import { asDraft } from "../../parts/command/draft.ts";
import { useChoices } from "../../parts/command/use-choices.ts";
import type { StoryEntry } from "./story.ts";

export type Told = { readonly name: string; readonly shown: string };
type Shown = { readonly shown: string; readonly isText: boolean };

/** Said only on a tap: how something was written down rather than what happened. */
const asideFields: readonly string[] =
  `version instrument noticeVersion noticeLanguage givenBy interpreter method language
  goals lines serviceId householdSize needsInterpreter`.split(/\s+/);
/** Told in other words above. */
const unsaidFields = ["purpose", "given"];

/** What an event says, in the reader's words: short facts, the texts that people wrote, and asides. Ids are left out. */
export function useTold(entry: StoryEntry): {
  readonly facts: readonly Told[];
  readonly texts: readonly Told[];
  readonly asides: readonly Told[];
} {
  const { type, body, asked } = entry;
  const codeWord = useCodeWord();
  const shownOf = useShown(type);
  const told = Object.entries(body).flatMap(([field, value]) => {
    const found = asked !== undefined && unsaidFields.includes(field) ? undefined : shownOf(field, value);
    return found === undefined ? [] : [{ field, name: codeWord([`field.${type}`, "field"], field), ...found }];
  });
  const isAside = ({ field }: { readonly field: string }) => asideFields.includes(field);
  return {
    facts: [...answers(), ...told.filter((one) => !one.isText && !isAside(one))],
    texts: told.filter((one) => one.isText && !isAside(one)),
    asides: told.filter(isAside),
  };

  function answers(): readonly Told[] {
    const line = (status: string, purposes: readonly string[] = []) =>
      purposes.length === 0
        ? []
        : [
            {
              name: codeWord("consent.status", status),
              shown: purposes.map((purpose) => codeWord("consent.purpose", purpose)).join("; "),
            },
          ];
    return [...line("given", asked?.agreed), ...line("refused", asked?.refused)];
  }
}

function useShown(type: string): (field: string, value: unknown) => Shown | undefined {
  const say = useSay();
  const codeWord = useCodeWord();
  const hasWord = useHasWord();
  const dates = useDates();
  const partialDate = usePartialDate();
  const country = useCountryName();
  const language = useLanguageName();
  const { formatNumber } = useIntl();
  const teams = useChoices("team");
  return (field, value) => {
    if (typeof value === "boolean") return fact(say(value ? "form.yes" : "form.no"));
    if (typeof value === "number") return fact(formatNumber(value, { useGrouping: false }));
    if (Array.isArray(value)) return listed(field, value);
    if (typeof value !== "string" || isId(value)) return undefined;
    const word = wordFor(field, value);
    if (word !== undefined) return fact(word);
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return fact(dates.day(value));
    if (/^\d{4}(-\d{2})?$/.test(value) && /(Date|On)$/.test(field)) return fact(partialDate(value));
    if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return fact(dates.instant(value));
    return { shown: value, isText: /\s/.test(value) };
  };

  function wordFor(field: string, code: string): string | undefined {
    if (/^[A-Z]{2}$/.test(code)) return country(code);
    if (field === "team") return teams.find((team) => team.value === code)?.label;
    if (/^[a-z]{2,3}$/.test(code) && /languages?$/i.test(field)) return language(code);
    const lists = codeListsOf(type, field);
    return lists.some((list) => hasWord(`${list}.${code}`)) ? codeWord(lists, code) : undefined;
  }

  function listed(field: string, value: readonly unknown[]): Shown | undefined {
    const areas = value.map((one) => asDraft(one)["area"]).filter((area) => typeof area === "string");
    const codes = value.filter((one) => typeof one === "string").filter((one) => !isId(one));
    if (areas.length > 0) return fact(areas.map((area) => codeWord("need.area", area)).join(", "));
    return codes.length > 0 ? fact(codes.map((code) => wordFor(field, code) ?? code).join(", ")) : undefined;
  }
}

function fact(shown: string): Shown {
  return { shown, isText: false };
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(text);
}
