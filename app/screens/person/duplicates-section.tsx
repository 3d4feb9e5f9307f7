import { Text } from "@mantine/core";
import type { AlikePerson } from "../../api/person-answer.ts";
import { useSay } from "../../language/use-say.ts";
import { ActionButton } from "../../parts/action-button.tsx";
import type { Action } from "../../parts/command/action.ts";
import { Section } from "../../parts/section.tsx";
import { AlikeLine } from "./alike-line.tsx";
import styles from "./person.module.css";

/** A hint that the same person may be here twice. People look and decide; nothing is ever joined by itself. */
export function DuplicatesSection(props: {
  personId: string;
  people: readonly AlikePerson[];
  setAside: Action | undefined;
}) {
  const say = useSay();
  if (props.people.length === 0) return null;
  return (
    <div className={styles["hint"]}>
      <Section title={say("person.duplicates")}>
        <Text>{say("person.duplicates-why")}</Text>
        <ul className={styles["alikes"]}>
          {props.people.map((person) => (
            <AlikeLine key={person.personId} person={person}>
              <ActionButton
                action={props.setAside}
                context={{ personId: props.personId, otherPersonId: person.personId }}
              >
                {say("person.set-aside")}
              </ActionButton>
            </AlikeLine>
          ))}
        </ul>
      </Section>
    </div>
  );
}
