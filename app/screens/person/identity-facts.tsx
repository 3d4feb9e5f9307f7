import { Text } from "@mantine/core";
import type { ReactNode } from "react";
import type { Identity } from "../../../protection/person/identity.ts";
import type { PersonAnswer } from "../../api/person-answer.ts";
import { useDates } from "../../language/use-dates.ts";
import { usePartialDate } from "../../language/use-partial-date.ts";
import { useCountryName, useLanguageName } from "../../language/use-public-names.ts";
import { useSay, type Say } from "../../language/use-say.ts";
import { useCodeWord, type CodeWord } from "../../parts/command/code-word.ts";
import { Fact, Facts } from "../../parts/facts.tsx";
import { Sensitive } from "../../parts/sensitive.tsx";
import { PersonNames } from "./person-names.tsx";

/** Who the person says they are: what is known, as it is known, and what the reader is not shown. */
export function IdentityFacts({ identity, withheld }: Pick<PersonAnswer, "identity" | "withheld">) {
  const say = useSay();
  const codeWord = useCodeWord();
  const facts = useIdentityLines(identity);
  return (
    <>
      {identity.names !== undefined && <PersonNames names={identity.names} />}
      <Facts>
        {facts.map(([field, shown]) => (
          <Fact key={field} name={codeWord("field", field)}>
            <Sensitive>{shown}</Sensitive>
          </Fact>
        ))}
      </Facts>
      {withheld.length > 0 && (
        <Text size="sm" c="dimmed">
          {say("person.withheld", { fields: withheld.map((field) => codeWord("field", field)).join(", ") })}
        </Text>
      )}
    </>
  );
}

type Line = readonly [field: string, shown: ReactNode];

function useIdentityLines(identity: Identity): readonly Line[] {
  const say = useSay();
  const codeWord = useCodeWord();
  const partialDate = usePartialDate();
  const dates = useDates();
  const country = useCountryName();
  const language = useLanguageName();
  const { age, birthDate, birthCountry, citizenships, languages, safeContact } = identity;
  const told: readonly (readonly [keyof Identity, ReactNode])[] = [
    ["birthDate", birthDate === undefined ? undefined : partialDate(birthDate)],
    ["age", age === undefined ? undefined : say(ageWords(age), { years: age.years, day: dates.day(age.on) })],
    ["gender", identity.gender === undefined ? undefined : codeWord("gender", identity.gender)],
    ["citizenships", citizenships?.map(country).join(", ")],
    ["birthCountry", birthCountry === undefined ? undefined : country(birthCountry)],
    ["languages", languages?.map(language).join(", ")],
    ["householdSize", identity.householdSize],
    ["specificNeeds", identity.specificNeeds?.map((need) => codeWord("specific-need", need)).join(", ")],
    [
      "phone",
      identity.phone === undefined ? undefined : (
        <bdi key="phone" dir="ltr">
          {identity.phone}
        </bdi>
      ),
    ],
    ["safeContact", safeContact === undefined ? undefined : <SafeContact key="safe" contact={safeContact} />],
    ...yesNoLines(identity, say),
  ];
  return told.filter(([, shown]) => shown !== undefined && shown !== "");
}

function ageWords({ estimated }: NonNullable<Identity["age"]>) {
  return estimated === true ? "person.age-estimated" : "person.age-told";
}

const yesNoFields = ["needsInterpreter", "stateless", "ageDisputed"] as const;

function yesNoLines(identity: Identity, say: Say) {
  return yesNoFields.map((field) => {
    const told = identity[field];
    return [field, told === undefined ? undefined : say(told ? "form.yes" : "form.no")] as const;
  });
}

/** How to reach the person without bringing them into danger. */
function SafeContact({ contact }: { contact: NonNullable<Identity["safeContact"]> }) {
  const say = useSay();
  const codeWord: CodeWord = useCodeWord();
  const { whenToCall, mayLeaveMessage, codeWord: secret, trustedName, trustedPhone } = contact;
  const lines: readonly Line[] = [
    ["whenToCall", whenToCall],
    ["mayLeaveMessage", mayLeaveMessage === undefined ? undefined : say(mayLeaveMessage ? "form.yes" : "form.no")],
    ["codeWord", secret],
    ["trustedName", trustedName],
    [
      "trustedPhone",
      trustedPhone === undefined ? undefined : (
        <bdi key="phone" dir="ltr">
          {trustedPhone}
        </bdi>
      ),
    ],
  ];
  return lines
    .filter(([, shown]) => shown !== undefined)
    .map(([field, shown]) => (
      <span key={field} style={{ display: "block" }}>
        {codeWord("field", field)}: {shown}
      </span>
    ));
}
