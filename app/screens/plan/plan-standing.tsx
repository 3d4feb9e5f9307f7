import { Text } from "@mantine/core";
import type { CaseAnswer, ShownPlanVersion } from "../../api/case-answer.ts";
import { useDates } from "../../language/use-dates.ts";
import { useLanguageName } from "../../language/use-public-names.ts";
import { useSay } from "../../language/use-say.ts";
import { ActionButton } from "../../parts/action-button.tsx";
import { findAction } from "../../parts/command/action.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import { Mark } from "../../parts/mark.tsx";
import { Section } from "../../parts/section.tsx";
import { Sensitive } from "../../parts/sensitive.tsx";
import { PlanComparison } from "./plan-comparison.tsx";
import { PlanReading } from "./plan-reading.tsx";
import { proposedIn } from "./proposed-in.ts";
import styles from "./plan.module.css";

/** A plan as it stands: what was said to it, what is proposed, what is in force and what came of it. */
export function PlanStanding({ shown }: { shown: CaseAnswer }) {
  const say = useSay();
  const codeWord = useCodeWord();
  const { caseId, plan, actions } = shown;
  const { inForce, received = [] } = plan;
  const proposed = proposedIn(plan);
  const confirm = findAction(actions, "ConfirmServiceReceived");
  return (
    <>
      <div>
        <Mark tone={plan.status === "approved" ? "clear" : "waiting"}>{codeWord("plan.status", plan.status)}</Mark>
        {plan.returnedWith !== undefined && (
          <div className={styles["returned"]}>
            <Text fw={600}>{say("plan.returned")}</Text>
            <Text dir="auto">{plan.returnedWith}</Text>
          </div>
        )}
        <Agreement plan={plan} />
      </div>
      {proposed !== undefined && <Proposed plan={plan} proposed={proposed} />}
      {inForce !== undefined && (
        <Section title={say("plan.in-force", { version: inForce.version })}>
          <PlanReading
            goals={inForce.goals}
            lines={inForce.lines}
            received={received}
            beside={({ lineId, service }) => (
              <ActionButton
                action={confirm}
                context={{ caseId, lineId }}
                label={say("plan.confirm-which", { service: codeWord("service", service) })}
              >
                {say("plan.confirm")}
              </ActionButton>
            )}
          />
        </Section>
      )}
    </>
  );
}

/** The new version: to be read out while it is written; against the one in force while it waits for a signature. */
function Proposed({ plan, proposed }: Pick<CaseAnswer, "plan"> & { proposed: ShownPlanVersion }) {
  const say = useSay();
  const { inForce, status } = plan;
  if (inForce === undefined || status !== "approval-requested") {
    return (
      <Section title={say("plan.version", { version: proposed.version })}>
        <PlanReading
          goals={proposed.goals}
          lines={proposed.lines}
          received={inForce === undefined ? (plan.received ?? []) : []}
        />
        {inForce !== undefined && (
          <details>
            <summary className={styles["summary"]}>{say("plan.what-changes")}</summary>
            <PlanComparison before={inForce} after={proposed} />
          </details>
        )}
      </Section>
    );
  }
  return (
    <Section title={say("plan.what-changes")}>
      <PlanComparison before={inForce} after={proposed} />
    </Section>
  );
}

/** What the person said to it, in which language it was read out to them. */
function Agreement({ plan }: Pick<CaseAnswer, "plan">) {
  const say = useSay();
  const codeWord = useCodeWord();
  const dates = useDates();
  const language = useLanguageName();
  const { agreement, approvedAt } = plan;
  return (
    <>
      {agreement !== undefined && (
        <Text mt="xs">
          {say("plan.agreed-how", {
            language: language(agreement.language),
            method: codeWord("agreement.method", agreement.method),
          })}
        </Text>
      )}
      {agreement?.words !== undefined && (
        <Sensitive block>
          <Text className={styles["description"]} dir="auto">
            {agreement.words}
          </Text>
        </Sensitive>
      )}
      {approvedAt !== undefined && (
        <Text c="dimmed">{say("plan.approved-on", { day: dates.day(approvedAt.slice(0, 10)) })}</Text>
      )}
    </>
  );
}
