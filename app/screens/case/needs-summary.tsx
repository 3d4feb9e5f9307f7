import { Text } from "@mantine/core";
import type { Need } from "../../../protection/assessment/need.ts";
import type { CaseAnswer } from "../../api/case-answer.ts";
import { useDates } from "../../language/use-dates.ts";
import { useSay } from "../../language/use-say.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import { Mark, type MarkTone } from "../../parts/mark.tsx";
import { Section } from "../../parts/section.tsx";
import { Sensitive } from "../../parts/sensitive.tsx";
import { StartSheetButton } from "../../parts/start-sheet-button.tsx";
import styles from "./case.module.css";

const tones: Readonly<Record<Need["urgency"], MarkTone>> = { emergency: "danger", urgent: "waiting", normal: "plain" };

/** The needs by area, in the person's own order where they said one; areas without a need are only named. */
export function NeedsSummary({ shown }: { shown: CaseAnswer }) {
  const { assessed } = shown.assessment;
  const say = useSay();
  const codeWord = useCodeWord();
  const dates = useDates();
  const needs = inOrder(assessed?.needs ?? []);
  const quiet = (assessed?.needs ?? []).filter(({ severity }) => severity === 0);
  return (
    <Section title={say("case.needs")}>
      {assessed === undefined && <Text c="dimmed">{say("case.needs-none")}</Text>}
      {asksAbove(shown) && (
        <div>
          <StartSheetButton instrument="needs" about={{ kind: "case", id: shown.caseId }} language={undefined} />
        </div>
      )}
      {needs.length > 0 && (
        <ul className={styles["needs"]}>
          {needs.map((need) => (
            <NeedLine key={need.area} need={need} />
          ))}
        </ul>
      )}
      {quiet.length > 0 && (
        <Text size="sm" c="dimmed">
          {say("case.needs-quiet", { areas: quiet.map(({ area }) => codeWord("need.area", area)).join(", ") })}
        </Text>
      )}
      {assessed !== undefined && (
        <Text size="sm" c="dimmed">
          {say("case.needs-asked", { day: dates.day(assessed.assessedAt.slice(0, 10)) })}
        </Text>
      )}
    </Section>
  );
}

/** Whether the needs form is begun right here: while there is none, nothing else matters as much. */
export function asksAbove({ assessment, sheets, case: one }: CaseAnswer): boolean {
  const isBegun = sheets.some(({ instrument }) => instrument === "needs");
  return one.status === "open" && assessment.assessed === undefined && !isBegun;
}

function NeedLine({ need }: { need: Need }) {
  const say = useSay();
  const codeWord = useCodeWord();
  const { area, severity, urgency, priority, wishes } = need;
  return (
    <li className={styles["need"]}>
      <div className={styles["need-top"]}>
        <Text fw={600}>{codeWord("need.area", area)}</Text>
        {severity > 1 && <Mark tone={tones[urgency]}>{codeWord("urgency", urgency)}</Mark>}
      </div>
      <Text size="sm" c="dimmed">
        {codeWord("need.severity", String(severity))}
        {priority !== undefined && ` · ${say("case.own-priority", { place: priority })}`}
      </Text>
      {wishes !== undefined && (
        <Sensitive block>
          <Text size="sm" className={styles["words"]} dir="auto">
            {wishes}
          </Text>
        </Sensitive>
      )}
    </li>
  );
}

const urgencies = ["emergency", "urgent", "normal"];
const last = 99;

function inOrder(needs: readonly Need[]): readonly Need[] {
  return needs
    .filter(({ severity }) => severity > 0)
    .toSorted(
      (one, other) =>
        (one.priority ?? last) - (other.priority ?? last) ||
        urgencies.indexOf(one.urgency) - urgencies.indexOf(other.urgency) ||
        other.severity - one.severity,
    );
}
