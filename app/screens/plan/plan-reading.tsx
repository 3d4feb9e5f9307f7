import { Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import type { Goal, ServiceLine } from "../../../protection/plan/plan-content.ts";
import type { ShownReceipt } from "../../api/case-answer.ts";
import { useDates } from "../../language/use-dates.ts";
import { useSay } from "../../language/use-say.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import { DueMark } from "../../parts/due-mark.tsx";
import { Mark } from "../../parts/mark.tsx";
import { Sensitive } from "../../parts/sensitive.tsx";
import styles from "./plan.module.css";
import { useLineWords } from "./use-line-words.ts";

/**
 * The plan as it can be read out to the person: what shall be different, and who does what for it by when. `beside`
 * holds what may be done with one service.
 */
export function PlanReading(props: {
  goals: readonly Goal[];
  lines: readonly ServiceLine[];
  received: readonly ShownReceipt[];
  /** Without costs and descriptions, for the case page. */
  isShort?: boolean;
  beside?: (line: ServiceLine) => ReactNode;
}) {
  const codeWord = useCodeWord();
  const { goals, lines, received } = props;
  return (
    <div className={styles["goals"]}>
      {goals.map((goal) => (
        <article key={goal.goalId} className={styles["goal"]}>
          <Text className={styles["area"]}>{codeWord("need.area", goal.area)}</Text>
          <Title order={3}>
            <Sensitive>{goal.text}</Sensitive>
          </Title>
          <ul className={styles["lines"]}>
            {lines
              .filter(({ goalId }) => goalId === goal.goalId)
              .map((line) => (
                <Line
                  key={line.lineId}
                  line={line}
                  receipt={received.findLast(({ lineId }) => lineId === line.lineId)}
                  isShort={props.isShort ?? false}
                  beside={props.beside?.(line)}
                />
              ))}
          </ul>
        </article>
      ))}
    </div>
  );
}

function Line(props: { line: ServiceLine; receipt: ShownReceipt | undefined; isShort: boolean; beside: ReactNode }) {
  const say = useSay();
  const codeWord = useCodeWord();
  const dates = useDates();
  const words = useLineWords();
  const { line, receipt, isShort, beside } = props;
  return (
    <li className={styles["line"]}>
      <div className={styles["line-words"]}>
        <Text fw={600}>{codeWord("service", line.service)}</Text>
        <Text size="sm">
          {isShort
            ? words.provider(line)
            : [words.amount(line), words.provider(line), words.cost(line)].filter(Boolean).join(" · ")}
        </Text>
        {!isShort && line.description !== undefined && (
          <Sensitive block>
            <Text size="sm" className={styles["description"]} dir="auto">
              {line.description}
            </Text>
          </Sensitive>
        )}
        {!isShort && line.startOn !== undefined && (
          <Text size="sm" c="dimmed">
            {say("plan.from", { day: dates.day(line.startOn) })}
          </Text>
        )}
      </div>
      <div className={styles["line-end"]}>
        {receipt !== undefined && (
          <Mark tone={receipt.outcome === "unavailable" || receipt.outcome === "declined" ? "waiting" : "clear"}>
            {say("plan.outcome", {
              outcome: codeWord("service.outcome", receipt.outcome),
              day: dates.day(receipt.deliveredOn),
            })}
          </Mark>
        )}
        {receipt === undefined && line.dueOn !== undefined && <DueMark on={line.dueOn} />}
        {beside}
      </div>
    </li>
  );
}
