import { Anchor, Text } from "@mantine/core";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { Suspense } from "react";
import { casePath, type CaseAnswer } from "../../api/case-answer.ts";
import { useAnswer } from "../../api/use-read.ts";
import { useDates } from "../../language/use-dates.ts";
import { useLanguageName } from "../../language/use-public-names.ts";
import { useSay } from "../../language/use-say.ts";
import { ActionButton } from "../../parts/action-button.tsx";
import { ActionList } from "../../parts/action-list.tsx";
import { findAction } from "../../parts/command/action.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Mark } from "../../parts/mark.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { PersonName } from "../../parts/person-name.tsx";
import { Section } from "../../parts/section.tsx";
import { Sensitive } from "../../parts/sensitive.tsx";
import { SidePage } from "../../parts/side-page.tsx";
import { Waiting } from "../../parts/waiting.tsx";
import { nextStepOf } from "../case/next-step.ts";
import { PlanComparison } from "./plan-comparison.tsx";
import { PlanEditor } from "./plan-editor.tsx";
import { PlanReading } from "./plan-reading.tsx";
import { proposedIn } from "./proposed-in.ts";
import styles from "./plan.module.css";

const planCommands = ["DraftPlan", "AgreePlan", "RequestPlanApproval", "ApprovePlan", "ReturnPlan"];

/** The plan of a case: to be read out, agreed, approved, and written. */
export function Screen() {
  const say = useSay();
  const navigate = useNavigate();
  const { caseId } = useParams({ from: "/signed-in/cases/$caseId/plan" });
  const isWriting = Reflect.get(useSearch({ strict: false }), "edit") === "yes";
  const shown = useAnswer<CaseAnswer>(casePath(caseId));
  const mayWrite = findAction(shown.actions, "DraftPlan")?.may === true;
  const stopWriting = () => void navigate({ to: "/cases/$caseId/plan", params: { caseId }, replace: true });
  return (
    <>
      <Anchor component={Link} to={`/cases/${caseId}`} data-screen-only>
        {say("plan.to-case")}
      </Anchor>
      <PageTitle page="plan.title">
        {say("plan.title-of")} <PersonName name={shown.name} />
      </PageTitle>
      {isWriting && mayWrite ? (
        <Suspense fallback={<Waiting />}>
          <PlanEditor shown={shown} onDone={stopWriting} />
        </Suspense>
      ) : (
        <PlanPage shown={shown} />
      )}
    </>
  );
}

function PlanPage({ shown }: { shown: CaseAnswer }) {
  const say = useSay();
  const { caseId, plan, actions } = shown;
  const next = nextStepOf(shown).command;
  return (
    <SidePage
      side={
        <ActionList
          actions={actions.filter(({ command }) => planCommands.includes(command))}
          context={{ caseId }}
          next={next !== undefined && planCommands.includes(next) ? next : null}
          pages={{ DraftPlan: `/cases/${caseId}/plan?edit=yes` }}
        />
      }
    >
      {plan.status === "none" ? (
        <EmptyState title={say("plan.none")} why={say("plan.none-why")} />
      ) : (
        <Standing shown={shown} />
      )}
    </SidePage>
  );
}

function Standing({ shown }: { shown: CaseAnswer }) {
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
            <Text>{plan.returnedWith}</Text>
          </div>
        )}
        <Agreement plan={plan} />
      </div>
      {proposed !== undefined && inForce !== undefined && (
        <Section title={say("plan.what-changes")}>
          <PlanComparison before={inForce} after={proposed} />
        </Section>
      )}
      {proposed !== undefined && (
        <Section title={say("plan.version", { version: proposed.version })}>
          <PlanReading goals={proposed.goals} lines={proposed.lines} received={inForce === undefined ? received : []} />
        </Section>
      )}
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
          <Text className={styles["description"]}>{agreement.words}</Text>
        </Sensitive>
      )}
      {approvedAt !== undefined && (
        <Text c="dimmed">{say("plan.approved-on", { day: dates.day(approvedAt.slice(0, 10)) })}</Text>
      )}
    </>
  );
}
