import { Text } from "@mantine/core";
import type { Goal, ServiceLine } from "../../../protection/plan/plan-content.ts";
import type { ShownPlanVersion } from "../../api/case-answer.ts";
import { useDates } from "../../language/use-dates.ts";
import { useSay } from "../../language/use-say.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import { Mark } from "../../parts/mark.tsx";
import { Sensitive } from "../../parts/sensitive.tsx";
import { changesBetween, type Compared } from "./plan-changes.ts";
import styles from "./plan.module.css";
import { useLineWords } from "./use-line-words.ts";

/** The plan in force and the proposed one, side by side, with every difference named: a signature is never blind. */
export function PlanComparison({ before, after }: { before: ShownPlanVersion; after: ShownPlanVersion }) {
  const say = useSay();
  const rows = changesBetween(before, after);
  return (
    <table className={styles["comparison"]}>
      <thead>
        <tr>
          <th scope="col">{say("plan.in-force", { version: before.version })}</th>
          <th scope="col">{say("plan.proposed", { version: after.version })}</th>
        </tr>
      </thead>
      {rows.map((goal) => (
        <tbody key={goal.id}>
          <Row compared={goal} draw={(one) => <GoalWords goal={one} />} isGoal />
          {goal.lines.map((line) => (
            <Row key={line.id} compared={line} draw={(one) => <LineWords line={one} />} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row<Thing>(props: { compared: Compared<Thing>; draw: (one: Thing) => React.ReactNode; isGoal?: boolean }) {
  const say = useSay();
  const codeWord = useCodeWord();
  const { before, after, change, fields } = props.compared;
  return (
    <tr data-change={change} data-goal={props.isGoal}>
      <td data-label={say("plan.before")}>{before === undefined ? <Text c="dimmed">—</Text> : props.draw(before)}</td>
      <td data-label={say("plan.after")}>
        {after !== undefined && props.draw(after)}
        {change !== "same" && (
          <Mark tone={change === "gone" ? "waiting" : "clear"}>
            {change === "changed"
              ? say("plan.changed", {
                  fields: fields.map((field) => codeWord(["field.DraftPlan", "field"], field)).join(", "),
                })
              : say(change === "new" ? "plan.new" : "plan.gone")}
          </Mark>
        )}
      </td>
    </tr>
  );
}

function GoalWords({ goal }: { goal: Goal }) {
  const codeWord = useCodeWord();
  return (
    <>
      <Text size="sm" c="dimmed">
        {codeWord("need.area", goal.area)}
      </Text>
      <Text fw={600}>
        <Sensitive>{goal.text}</Sensitive>
      </Text>
    </>
  );
}

function LineWords({ line }: { line: ServiceLine }) {
  const say = useSay();
  const codeWord = useCodeWord();
  const dates = useDates();
  const words = useLineWords();
  const due = line.dueOn === undefined ? "" : say("due.on", { day: dates.day(line.dueOn) });
  return (
    <>
      <Text>{codeWord("service", line.service)}</Text>
      <Text size="sm" c="dimmed">
        {[words.amount(line), words.provider(line), words.cost(line), due].filter((part) => part !== "").join(" · ")}
      </Text>
    </>
  );
}
