import { Button, Text, Title } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { findAction } from "../../parts/command/action.ts";
import { ActionList } from "../../parts/action-list.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { RefusalNotice } from "../../parts/refusal-notice.tsx";
import { useSay } from "../../language/use-say.ts";
import type { EndingOf } from "./ending.ts";
import { conclusionId, useFilling } from "./filling.ts";
import { useFollowOn } from "./follow-on.ts";
import { ScreeningOpinions } from "./screening-opinions.tsx";
import { useTogether } from "./use-together.ts";
import styles from "./sheet.module.css";

/** Drawn elsewhere or done by answering. What a triage leads to stands in its own result. */
const elsewhere = ["StartSheet", "RecordAnswers", "ConcludeTriage"];
const screening = ["RecommendScreening", "ConfirmScreening", "ReturnScreening"];

/** Of two officers, the second one's step comes first where both are open. */
const nextActs = ["ConfirmScreening", "RecommendScreening"];

/** After the questions: what is still open, what officers concluded, and what may be done now. */
export function SheetEnding({ onQuestion }: EndingOf) {
  const say = useSay();
  const { reading } = useFilling();
  const followOn = useFollowOn(reading);
  const isScreening = reading.instrument === "trafficking-screening";
  const drawn = [...elsewhere, ...(isScreening ? [] : screening), ...(followOn === undefined ? [] : ["ConcludeSheet"])];
  const isOpen = reading.status === "open";
  const next = nextActs.find((act) => findAction(reading.actions, act)?.may) ?? null;
  return (
    <section id={conclusionId} className={styles["actions"]} aria-label={say("sheet.after")}>
      {isOpen && <StillOpen onQuestion={onQuestion} />}
      {isScreening && <ScreeningOpinions />}
      {followOn !== undefined && <FollowOnStep />}
      {(isScreening || (isOpen && followOn === undefined)) && (
        <ActionList
          actions={reading.actions}
          context={{ sheetId: reading.sheetId }}
          elsewhere={drawn}
          next={isScreening ? next : null}
        />
      )}
    </section>
  );
}

function StillOpen({ onQuestion }: Pick<EndingOf, "onQuestion">) {
  const say = useSay();
  const { problems, sheet, tongue } = useFilling();
  const open = [...problems.values()];
  if (open.length === 0) return <Text>{say("sheet.nothing-open")}</Text>;
  return (
    <div>
      <Title order={2} size="h3">
        {say("sheet.still-open")}
      </Title>
      <ul className={styles["open-list"]}>
        {open.map(({ question: key, message }) => {
          const label = sheet.instrument.questions.get(key.split("#")[0] ?? key)?.question.label;
          return (
            <li key={key}>
              <button type="button" lang={tongue.code} dir={tongue.direction} onClick={() => onQuestion(key)}>
                {label === undefined ? key : tongue.text(label)}
              </button>
              {message !== undefined && (
                <Text size="sm" c="dimmed">
                  {tongue.text(message)}
                </Text>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Finishing such a form and taking what it says to where it belongs is one step for the person who sits there. */
function FollowOnStep() {
  const say = useSay();
  const navigate = useNavigate();
  const { reading, finish } = useFilling();
  const followOn = useFollowOn(reading);
  const together = useTogether();
  if (followOn === undefined) return null;
  const conclude = findAction(reading.actions, "ConcludeSheet");
  const isOpen = reading.status === "open";
  if (followOn.isDone) {
    return (
      <Button component={Link} to={followOn.goesTo} variant="default">
        {say("sheet.see-what-followed")}
      </Button>
    );
  }
  const go = async () => {
    if (!(await finish())) return;
    const { sheetId } = reading;
    const concluding = isOpen ? [{ name: "ConcludeSheet", payload: { sheetId } }] : [];
    const accepted = await together.ask([...concluding, { name: followOn.command, payload: followOn.payload }]);
    if (accepted) await navigate({ href: followOn.goesTo });
  };
  return (
    <div className={styles["action"]}>
      <Text>{say(followOn.why)}</Text>
      {together.refusal !== undefined && <RefusalNotice refusal={together.refusal} />}
      {together.problem !== undefined && <ProblemNotice problem={together.problem} onRetry={() => void go()} />}
      {isOpen && conclude?.may === false ? (
        <Text>{conclude.refusal?.sentence}</Text>
      ) : (
        <Button size="lg" loading={together.asking || !followOn.isReady} onClick={() => void go()}>
          {say(followOn.words)}
        </Button>
      )}
    </div>
  );
}
