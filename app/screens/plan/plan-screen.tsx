import { Anchor } from "@mantine/core";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { Suspense } from "react";
import { casePath, type CaseAnswer } from "../../api/case-answer.ts";
import { useAnswer } from "../../api/use-read.ts";
import { useSay } from "../../language/use-say.ts";
import { ActionList } from "../../parts/action-list.tsx";
import { findAction } from "../../parts/command/action.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { PersonName } from "../../parts/person-name.tsx";
import { SidePage } from "../../parts/side-page.tsx";
import { Waiting } from "../../parts/waiting.tsx";
import { nextStepOf } from "../case/next-step.ts";
import { PlanEditor } from "./plan-editor.tsx";
import { PlanStanding } from "./plan-standing.tsx";

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
        <PlanStanding shown={shown} />
      )}
    </SidePage>
  );
}
