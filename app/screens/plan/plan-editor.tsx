import { Button, Stack, Text, Title } from "@mantine/core";
import { useRef, useState } from "react";
import type { CaseAnswer } from "../../api/case-answer.ts";
import { useCommand } from "../../api/use-command.ts";
import { useSay } from "../../language/use-say.ts";
import { useCatalogued } from "../../parts/command/catalogue.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import { problemsIn, type FormProblems } from "../../parts/command/form-problems.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { RefusalNotice } from "../../parts/refusal-notice.tsx";
import { announce } from "../../shell/announcer.tsx";
import { GoalEditor } from "./goal-editor.tsx";
import { contentOf, draftOfPlan, withoutGoal, type GoalDraft, type PlanDraft } from "./plan-draft.ts";
import styles from "./plan.module.css";

/** Writes the whole plan: goals first, the services under each, one command at the end. */
export function PlanEditor({ shown, onDone }: { shown: CaseAnswer; onDone: () => void }) {
  const say = useSay();
  const { caseId, plan, assessment } = shown;
  const { payload: schema, version } = useCatalogued("DraftPlan");
  const [draft, setDraft] = useState<PlanDraft>(() => draftOfPlan(plan));
  const [undo, setUndo] = useState<PlanDraft>();
  const [problems, setProblems] = useState<FormProblems>({});
  const { ask, asking, refusal, problem } = useCommand("DraftPlan", version);
  const form = useRef<HTMLFormElement>(null);
  const put = async () => {
    const payload = { caseId, ...contentOf(draft) };
    const found = problemsIn(schema, payload);
    setProblems(found);
    if (Object.keys(found).length > 0) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
      return;
    }
    if ((await ask(payload)) === undefined) return;
    announce(say("plan.written"));
    onDone();
  };
  const addGoal = (area: string) => {
    setUndo(undefined);
    setDraft({ ...draft, goals: [...draft.goals, { goalId: crypto.randomUUID(), area, text: "" }] });
  };
  const takeAway = (goal: GoalDraft) => {
    setUndo(draft);
    setDraft(withoutGoal(draft, goal.goalId));
  };
  return (
    <form
      ref={form}
      noValidate
      className={styles["editor"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (!asking) void put();
      }}
    >
      {plan.returnedWith !== undefined && (
        <div className={styles["returned"]}>
          <Text fw={600}>{say("plan.returned")}</Text>
          <Text dir="auto">{plan.returnedWith}</Text>
        </div>
      )}
      {draft.goals.map((goal, at) => (
        <GoalEditor
          key={goal.goalId}
          goal={goal}
          at={at}
          draft={draft}
          onDraft={setDraft}
          onTakeAway={() => takeAway(goal)}
          problems={problems}
        />
      ))}
      {undo !== undefined && (
        <Text role="status">
          {say("plan.goal-gone")}{" "}
          <Button
            variant="subtle"
            onClick={() => {
              setDraft(undo);
              setUndo(undefined);
            }}
          >
            {say("plan.undo")}
          </Button>
        </Text>
      )}
      <AddGoal needs={assessment.assessed?.needs ?? []} goals={draft.goals} onAdd={addGoal} />
      {Object.keys(problems).length > 0 && (
        <Text role="alert" c="var(--mantine-color-error)">
          {say("form.look-again", { count: Object.keys(problems).length })}
        </Text>
      )}
      {refusal !== undefined && <RefusalNotice refusal={refusal} />}
      {problem !== undefined && <ProblemNotice problem={problem} onRetry={() => void put()} />}
      <div className={styles["end"]}>
        <Button type="submit" size="lg" loading={asking}>
          {say("plan.write")}
        </Button>
        <Button variant="subtle" size="lg" onClick={onDone}>
          {say("form.cancel")}
        </Button>
      </div>
    </form>
  );
}

/** The needs that have no goal yet are offered first: a plan answers needs. */
function AddGoal(props: {
  needs: NonNullable<CaseAnswer["assessment"]["assessed"]>["needs"];
  goals: readonly GoalDraft[];
  onAdd: (area: string) => void;
}) {
  const say = useSay();
  const codeWord = useCodeWord();
  const open = props.needs.filter(
    ({ area, severity }) => severity > 1 && props.goals.every((goal) => goal.area !== area),
  );
  return (
    <Stack gap="xs">
      <Title order={2} size="h3">
        {say(props.goals.length === 0 ? "plan.first-goal" : "plan.next-goal")}
      </Title>
      {open.length > 0 && <Text c="dimmed">{say("plan.needs-open")}</Text>}
      <div className={styles["adds"]}>
        {open.map(({ area }) => (
          <Button key={area} variant="default" onClick={() => props.onAdd(area)}>
            {say("plan.goal-for", { area: codeWord("need.area", area) })}
          </Button>
        ))}
        <Button variant={open.length === 0 ? "default" : "subtle"} onClick={() => props.onAdd("")}>
          {say("plan.other-goal")}
        </Button>
      </div>
    </Stack>
  );
}
