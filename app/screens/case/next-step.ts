import type { WordKey } from "../../../words/words.ts";
import type { CaseAnswer } from "../../api/case-answer.ts";

export type NextStep = {
  readonly words: WordKey;
  /** The command that takes the step, where it is one. */
  readonly command?: string;
  /** The day by which something is due, `2026-11-21`. */
  readonly dueOn?: string;
};

type Stands = Pick<CaseAnswer, "case" | "assessment" | "plan" | "sheets">;

/** What the case waits for: one thing, so that whoever opens it knows where to begin. The rules are asked elsewhere. */
export function nextStepOf(stands: Stands): NextStep {
  const dueOn = firstDueOn(stands);
  return { ...stepOf(stands), ...(dueOn === undefined ? {} : { dueOn }) };
}

/** The concluded needs form whose needs the case has not taken over yet. */
export function needsToTake({ assessment, sheets }: Pick<Stands, "assessment" | "sheets">): string | undefined {
  const concluded = sheets
    .filter(({ instrument, status }) => instrument === "needs" && status === "concluded")
    .toSorted((one, other) => (one.changedAt < other.changedAt ? 1 : -1))[0];
  const isNewer = concluded !== undefined && concluded.changedAt > (assessment.assessed?.assessedAt ?? "");
  return isNewer && concluded.sheetId !== assessment.assessed?.sheetId ? concluded.sheetId : undefined;
}

function stepOf(stands: Stands): NextStep {
  const { case: one, assessment } = stands;
  if (one.status === "closed") return { words: "case.next.closed", command: "ReopenCase" };
  if (one.status === "closure-requested") return { words: "case.next.approve-closure", command: "ApproveClosure" };
  if (one.assigneeId === undefined) return { words: "case.next.assign", command: "AssignCase" };
  if (needsToTake(stands) !== undefined) return { words: "case.next.take-needs", command: "ConcludeNeeds" };
  if (assessment.risk === undefined) return { words: "case.next.risk", command: "RecordRisk" };
  if (assessment.assessed === undefined) return { words: "case.next.needs" };
  return planStepOf(stands);
}

function planStepOf({ plan }: Stands): NextStep {
  switch (plan.status) {
    case "none":
      return { words: "case.next.plan", command: "DraftPlan" };
    case "drafted":
      return { words: "case.next.agree", command: "AgreePlan" };
    case "agreed":
      return { words: "case.next.request", command: "RequestPlanApproval" };
    case "approval-requested":
      return { words: "case.next.approve", command: "ApprovePlan" };
    case "approved":
      return openLines(plan).length > 0
        ? { words: "case.next.services", command: "RecordFollowUp" }
        : { words: "case.next.close", command: "RequestClosure" };
  }
}

function firstDueOn({ case: one, assessment, plan }: Stands): string | undefined {
  if (one.status === "closed") return undefined;
  const reviews = assessment.safetyPlans.filter(({ status }) => status === "open").map(({ reviewOn }) => reviewOn);
  const lines = openLines(plan).flatMap(({ dueOn }) => (dueOn === undefined ? [] : [dueOn]));
  return [...reviews, ...lines].toSorted()[0];
}

/** Services of the approved plan of which nobody said yet what came of them. */
function openLines({ inForce, received = [] }: CaseAnswer["plan"]) {
  return (inForce?.lines ?? []).filter(({ lineId }) => received.every((receipt) => receipt.lineId !== lineId));
}
