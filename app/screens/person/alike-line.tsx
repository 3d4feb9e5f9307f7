import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { AlikePerson } from "../../api/person-answer.ts";
import { usePartialDate } from "../../language/use-partial-date.ts";
import { useSay } from "../../language/use-say.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import { PersonName } from "../../parts/person-name.tsx";
import { Sensitive } from "../../parts/sensitive.tsx";
import { useCountryName } from "../../language/use-public-names.ts";
import styles from "./person.module.css";

/** Someone who may be the person meant: who they are, and everything that speaks for it. */
export function AlikeLine({ person, children }: { person: AlikePerson; children?: ReactNode }) {
  const say = useSay();
  const codeWord = useCodeWord();
  const partialDate = usePartialDate();
  const countryName = useCountryName();
  const { birthDate, citizenships = [], reasons } = person;
  const facts = [...(birthDate === null ? [] : [partialDate(birthDate)]), ...citizenships.map(countryName)];
  return (
    <li className={styles["alike"]}>
      <div>
        <Link to="/persons/$personId" params={{ personId: person.personId }} className={styles["alike-name"]}>
          <PersonName name={person.name} />
        </Link>
        {facts.length > 0 && (
          <p className={styles["quiet"]}>
            <Sensitive>{facts.join(" · ")}</Sensitive>
          </p>
        )}
        <p className={styles["quiet"]}>
          {say("person.why-alike", {
            reasons: reasons.map((reason) => codeWord("duplicate.reason", codeOf(reason))).join(", "),
          })}
        </p>
      </div>
      {children}
    </li>
  );
}

function codeOf(reason: AlikePerson["reasons"][number]): string {
  return typeof reason === "string" ? reason : reason.code;
}
