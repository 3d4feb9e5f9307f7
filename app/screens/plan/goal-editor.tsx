import { Button, NativeSelect, Textarea } from "@mantine/core";
import { needAreas } from "../../../protection/case/need-area.ts";
import { useSay } from "../../language/use-say.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import type { FormProblems } from "../../parts/command/form-problems.ts";
import { LineEditor } from "./line-editor.tsx";
import { newLine, type GoalDraft, type LineDraft, type PlanDraft } from "./plan-draft.ts";
import styles from "./plan.module.css";

/** One goal and the services for it. */
export function GoalEditor(props: {
  goal: GoalDraft;
  /** Its place in the plan. */
  at: number;
  draft: PlanDraft;
  onDraft: (draft: PlanDraft) => void;
  onTakeAway: () => void;
  problems: FormProblems;
}) {
  const say = useSay();
  const codeWord = useCodeWord();
  const { goal, at, draft, onDraft, problems } = props;
  const change = (part: Partial<GoalDraft>) =>
    onDraft({ ...draft, goals: draft.goals.map((one) => (one.goalId === goal.goalId ? { ...one, ...part } : one)) });
  const changeLine = (changed: LineDraft) =>
    onDraft({ ...draft, lines: draft.lines.map((one) => (one.lineId === changed.lineId ? changed : one)) });
  const takeLine = (gone: string) => onDraft({ ...draft, lines: draft.lines.filter(({ lineId }) => lineId !== gone) });
  const said = (place: string) => {
    const problem = problems[place];
    return problem === undefined ? undefined : say(problem.words, problem.facts);
  };
  return (
    <fieldset className={styles["goal-editor"]}>
      <legend>{say("plan.goal-number", { number: at + 1 })}</legend>
      <NativeSelect
        label={codeWord("field", "area")}
        value={goal.area}
        error={said(`goals.${at}.area`)}
        onChange={(event) => change({ area: event.target.value })}
      >
        <option value="">{say("form.choose")}</option>
        {needAreas.map((area) => (
          <option key={area} value={area}>
            {codeWord("need.area", area)}
          </option>
        ))}
      </NativeSelect>
      <Textarea
        label={say("plan.goal-text")}
        description={say("plan.goal-text-why")}
        dir="auto"
        minRows={2}
        value={goal.text}
        error={said(`goals.${at}.text`)}
        onChange={(event) => change({ text: event.target.value })}
      />
      {draft.lines.map((line, place) =>
        line.goalId === goal.goalId ? (
          <LineEditor
            key={line.lineId}
            line={line}
            onChange={changeLine}
            onTakeAway={() => takeLine(line.lineId)}
            problemOf={(field) => said(`lines.${place}.${field}`)}
          />
        ) : null,
      )}
      <div className={styles["adds"]}>
        <Button
          variant="default"
          onClick={() => onDraft({ ...draft, lines: [...draft.lines, newLine(goal.goalId, say("plan.unit-usual"))] })}
        >
          {say("plan.add-service")}
        </Button>
        <Button variant="subtle" onClick={props.onTakeAway}>
          {say("plan.take-goal")}
        </Button>
      </div>
    </fieldset>
  );
}
