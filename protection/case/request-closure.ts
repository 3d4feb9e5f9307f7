import * as z from "zod/mini";
import { command, type Context } from "../basics/command.ts";
import { accept, refuse } from "../basics/decision.ts";
import { caseId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import { type CaseEvent, type CaseState, closure } from "./case.ts";
import type { CaseRefusal } from "./case-refusal.ts";
import { personCanBeInformed } from "./closure-reason.ts";
import { type LeftOpen, somethingLeftOpen } from "./left-open.ts";
import { caseForbids } from "./what-may-be-done.ts";

const payload = z.strictObject({ caseId: field("S1", caseId(), "context"), ...closure() });

/** Asks a supervisor to end our responsibility. Refuses open safety plans and referrals, and an unfinished checklist. */
export const requestClosure = command({
  name: "RequestClosure",
  version: 1,
  verb: "case.request-closure",
  payload,
  kind: "case",
  streamId: (payload) => payload.caseId,
  mode: "continues",
  facts: ["openSafetyPlans", "openReferrals"],
  blockedBy: (state: { case: CaseState }, context: Context<LeftOpen>) =>
    caseForbids("RequestClosure", state.case) ?? somethingLeftOpen(context.facts),
  decide: ({ caseId: _, ...body }) => {
    const missing = firstUnconfirmed(body);
    if (missing !== undefined) return refuse<CaseRefusal>("case.checklist-incomplete", { missing });
    return accept<CaseEvent>([{ type: "ClosureRequested", body }]);
  },
});

function firstUnconfirmed(checklist: Omit<z.infer<typeof payload>, "caseId">): string | undefined {
  if (!checklist.safetyPlanReviewed) return "safetyPlanReviewed";
  if (!checklist.needsReviewed) return "needsReviewed";
  return checklist.personInformed || !personCanBeInformed(checklist.reason) ? undefined : "personInformed";
}
