import { useParams } from "@tanstack/react-router";
import { casePath, type CaseAnswer } from "../../api/case-answer.ts";
import { useAnswer } from "../../api/use-read.ts";
import { ActionList } from "../../parts/action-list.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { PersonName } from "../../parts/person-name.tsx";
import { SheetsSection } from "../../parts/sheets-section.tsx";
import { SidePage } from "../../parts/side-page.tsx";
import { useMay } from "../../session/me.ts";
import { CaseReferrals } from "./case-referrals.tsx";
import { CaseSummary } from "./case-summary.tsx";
import { asksAbove, NeedsSummary } from "./needs-summary.tsx";
import { needsToTake, nextStepOf } from "./next-step.ts";
import { PlanSummary } from "./plan-summary.tsx";
import { SafetyPlans } from "./safety-plans.tsx";
import { Timeline } from "./timeline.tsx";

/** One case: where it stands, what may be done, and its story. */
export function Screen() {
  const { caseId } = useParams({ from: "/signed-in/cases/$caseId" });
  const shown = useAnswer<CaseAnswer>(casePath(caseId));
  return (
    <>
      <PageTitle page="case.title">
        <PersonName name={shown.name} />
      </PageTitle>
      <CaseSummary shown={shown} />
      <SidePage side={<CaseActions shown={shown} />}>
        <NeedsSummary shown={shown} />
        <PlanSummary shown={shown} />
        <SafetyPlans shown={shown} />
        <CaseReferrals shown={shown} />
        <SheetsSection
          about={{ kind: "case", id: caseId }}
          sheets={shown.sheets}
          done={asksAbove(shown) ? ["needs"] : []}
          language={undefined}
        />
        <Timeline caseId={caseId} />
      </SidePage>
    </>
  );
}

function CaseActions({ shown }: { shown: CaseAnswer }) {
  const mayRefer = useMay("referral.make") && shown.case.status === "open";
  const { caseId, actions } = shown;
  // A referral is a history of its own, so it does not stand among what continues this one.
  const referring = mayRefer ? [{ command: "MakeReferral", may: true }] : [];
  const needsForm = needsToTake(shown);
  return (
    <ActionList
      actions={[
        ...actions.filter(({ command }) => command !== "ConcludeNeeds" || needsForm !== undefined),
        ...referring,
      ]}
      context={{ caseId, sheetId: needsForm }}
      next={nextStepOf(shown).command ?? null}
      elsewhere={["ReviewSafetyPlan", "EndSafetyPlan", "ConfirmServiceReceived"]}
      pages={{
        DraftPlan: `/cases/${caseId}/plan?edit=yes`,
        ApprovePlan: `/cases/${caseId}/plan`,
        MakeReferral: `/cases/${caseId}/refer`,
      }}
    />
  );
}
