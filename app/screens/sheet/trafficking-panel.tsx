import { Anchor, Text, Title } from "@mantine/core";
import { useState } from "react";
import {
  assessTrafficking,
  type TraffickingAssessment,
  type TraffickingReason,
} from "../../../protection/screening/assess-trafficking.ts";
import type { ElementValue } from "../../../protection/screening/trafficking-elements.ts";
import { hasValue } from "../../../protection/instruments/answer.ts";
import { answerWords } from "./answer-words.ts";
import { useSay } from "../../language/use-say.ts";
import { conclusionId, useFilling } from "./filling.ts";
import styles from "./trafficking-panel.module.css";

const elements = ["act", "means", "purpose"] as const;

type Jump = { readonly onQuestion: (key: string) => void };

/** The law's three elements as the answers fill them, each with the answers it rests on. Computed; an officer concludes. */
export function TraffickingPanel({ onQuestion }: Jump) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const assessment = useAssessment();
  if (assessment === undefined) return <Text c="dimmed">{say("sheet.elements-withheld")}</Text>;
  const others = assessment.reasons.filter(
    ({ code }) => !elements.some((element) => code === `${element}-${assessment[element]}`),
  );
  return (
    <section className={styles["panel"]} data-open={isOpen ? "yes" : undefined} aria-label={say("sheet.elements")}>
      <button type="button" className={styles["handle"]} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {elements.map((element) => (
          <span key={element} className={styles["short"]}>
            <Sign value={assessment[element]} /> {say(`trafficking.element.${element}`)}
          </span>
        ))}
      </button>
      <div className={styles["body"]} data-sensitive="yes">
        <Title order={2} size="h3">
          {say("sheet.elements")}
        </Title>
        <div className={styles["outcome"]} role="status">
          <Text size="sm" c="dimmed">
            {say("trafficking.outcome.computed")}
          </Text>
          <p className={styles["computed"]}>{say(`trafficking.outcome.${assessment.computed}`)}</p>
          <Text size="sm">{say("sheet.officer-concludes")}</Text>
          <Anchor size="sm" href={`#${conclusionId}`}>
            {say("sheet.to-conclusion")}
          </Anchor>
        </div>
        {elements.map((element) => (
          <Element key={element} element={element} assessment={assessment} onQuestion={onQuestion} />
        ))}
        {others.length > 0 && (
          <ul className={styles["reasons"]}>
            {others.map((reason) => (
              <li key={reason.code}>
                {say(`trafficking.reason.${reason.code}`)}
                <Answers reason={reason} onQuestion={onQuestion} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

type ElementOf = Jump & { element: (typeof elements)[number]; assessment: TraffickingAssessment };

function Element({ element, assessment, onQuestion }: ElementOf) {
  const say = useSay();
  const value = assessment[element];
  const isSpared = element === "means" && assessment.childRule && value !== "met";
  const reason = assessment.reasons.find(({ code }) => code === `${element}-${value}`);
  return (
    <div className={styles["element"]}>
      <p className={styles["line"]}>
        <Sign value={value} />
        <strong>{say(`trafficking.element.${element}`)}</strong>
        <span className={styles["value"]}>{say(`trafficking.value.${value}`)}</span>
      </p>
      <Text size="sm" c="dimmed">
        {say(`trafficking.element.${element}-why`)}
      </Text>
      {isSpared && <Text size="sm">{say("trafficking.reason.means-not-needed")}</Text>}
      {reason !== undefined && <Answers reason={reason} onQuestion={onQuestion} />}
    </div>
  );
}

/** By which answers: each leads to its question. */
function Answers({ reason, onQuestion }: Jump & { reason: TraffickingReason }) {
  const { sheet, tongue } = useFilling();
  const labels = reason.questions.flatMap((key) => {
    const question = sheet.instrument.questions.get(key)?.question;
    const answer = sheet.answers[key];
    if (question === undefined) return [];
    const given = hasValue(answer) ? answerWords(question, answer, tongue) : undefined;
    return [{ key, words: tongue.text(question.label), given }];
  });
  if (labels.length === 0) return null;
  return (
    <ul className={styles["answers"]}>
      {labels.map(({ key, words, given }) => (
        <li key={key}>
          <button type="button" lang={tongue.code} dir={tongue.direction} onClick={() => onQuestion(key)}>
            {words}
          </button>
          {given !== undefined && (
            <span className={styles["given"]} lang={tongue.code} dir={tongue.direction}>
              {given}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

const signs = { met: "●", "not-met": "○", unknown: "?" } as const satisfies Record<ElementValue, string>;

/** Shape, not colour: it is read in grey and by colour-blind eyes alike. The word stands beside it. */
function Sign({ value }: { value: ElementValue }) {
  return (
    <span className={styles["sign"]} data-value={value} aria-hidden="true">
      {signs[value]}
    </span>
  );
}

/** Worked out from the answers on the screen; nothing where some are withheld, because it could then be wrong. */
function useAssessment(): TraffickingAssessment | undefined {
  const { reading, sheet } = useFilling();
  return reading.withheld.length > 0 ? undefined : assessTrafficking(sheet.answers);
}
