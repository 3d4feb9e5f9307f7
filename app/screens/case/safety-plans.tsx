import { Text } from "@mantine/core";
import type { CaseAnswer } from "../../api/case-answer.ts";
import { useSay } from "../../language/use-say.ts";
import { ActionButton } from "../../parts/action-button.tsx";
import { findAction } from "../../parts/command/action.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import { DueMark } from "../../parts/due-mark.tsx";
import { Section } from "../../parts/section.tsx";
import styles from "./case.module.css";

/** Running safety plans first, each with the day someone looks at it again. What they say stands in the story. */
export function SafetyPlans({ shown }: { shown: CaseAnswer }) {
  const say = useSay();
  const codeWord = useCodeWord();
  const { caseId, actions, assessment } = shown;
  if (assessment.safetyPlans.length === 0) return null;
  const plans = assessment.safetyPlans.toSorted(
    (one, other) => Number(other.status === "open") - Number(one.status === "open"),
  );
  return (
    <Section title={say("case.safety-plans")}>
      <ul className={styles["lines"]}>
        {plans.map(({ safetyPlanId, status, reviewOn }) => (
          <li key={safetyPlanId} className={styles["line"]}>
            <div>
              <Text fw={600}>{codeWord("safety-plan.status", status)}</Text>
              {status === "open" && <DueMark on={reviewOn} />}
            </div>
            {status === "open" && (
              <div className={styles["line-end"]}>
                <ActionButton action={findAction(actions, "ReviewSafetyPlan")} context={{ caseId, safetyPlanId }} />
                <ActionButton
                  action={findAction(actions, "EndSafetyPlan")}
                  context={{ caseId, safetyPlanId }}
                  variant="subtle"
                />
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
