import { useIntl } from "react-intl";
import type { Disclosed } from "../../../protection/referral/disclose-to.ts";
import { useDates } from "../../language/use-dates.ts";
import { usePartialDate } from "../../language/use-partial-date.ts";
import { useCountryName, useLanguageName } from "../../language/use-public-names.ts";
import { useSay } from "../../language/use-say.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import { Fact, Facts } from "../../parts/facts.tsx";
import { Sensitive } from "../../parts/sensitive.tsx";

/** What was told about the person, each field in words. Fields that were not told have no line: nothing hints at them. */
export function DisclosedFacts({ disclosed }: { disclosed: Disclosed }) {
  const codeWord = useCodeWord();
  const texts = useTexts();
  const told = Object.entries(texts(disclosed)).filter(([, text]) => text !== undefined && text !== "");
  return (
    <Facts>
      {told.map(([name, text]) => (
        <Fact key={name} name={codeWord(["referral-page.field", "field"], name)}>
          <Sensitive>{text}</Sensitive>
        </Fact>
      ))}
    </Facts>
  );
}

function useTexts(): (disclosed: Disclosed) => Readonly<Record<string, string | undefined>> {
  const say = useSay();
  const dates = useDates();
  const partialDate = usePartialDate();
  const codeWord = useCodeWord();
  const intl = useIntl();
  const list = (parts: readonly string[] | undefined) => parts && intl.formatList([...parts], { type: "unit" });
  const yesNo = (value: boolean | undefined) => (value === undefined ? undefined : say(value ? "form.yes" : "form.no"));
  const country = useCountryName();
  const language = useLanguageName();
  return (told) => ({
    chosenName: told.chosenName,
    names: list(told.names?.map(({ given, other, family }) => [given, other, family].filter(Boolean).join(" "))),
    birthDate: told.birthDate && partialDate(told.birthDate),
    age: told.age && say("referral-page.age", { years: told.age.years, day: dates.day(told.age.on) }),
    gender: told.gender && codeWord("gender", told.gender),
    citizenships: list(told.citizenships?.map(country)),
    languages: list(told.languages?.map(language)),
    needsInterpreter: yesNo(told.needsInterpreter),
    // A phone number is read from left to right in every script.
    phone: told.phone && `\u2066${told.phone}\u2069`,
    whenToCall: told.safeContact?.whenToCall,
    mayLeaveMessage: yesNo(told.safeContact?.mayLeaveMessage),
    codeWord: told.safeContact?.codeWord,
    trustedPerson: list(
      [told.safeContact?.trustedName, told.safeContact?.trustedPhone].filter((part) => part !== undefined),
    ),
    householdSize: told.householdSize === undefined ? undefined : intl.formatNumber(told.householdSize),
    specificNeeds: list(told.specificNeeds?.map((code) => codeWord("specific-need", code))),
  });
}
