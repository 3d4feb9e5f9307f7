import * as z from "zod/mini";
import { whoCould } from "../access/may.ts";
import { isRoleName } from "../access/roles.ts";
import { command, type Context } from "../basics/command.ts";
import { accept, refuse } from "../basics/decision.ts";
import { caseId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import { assignment, type CaseEvent, type CaseState } from "./case.ts";
import type { CaseRefusal } from "./case-refusal.ts";
import { caseForbids } from "./what-may-be-done.ts";

type Assignee = { readonly active: boolean; readonly roles: readonly string[] };

/**
 * Chooses who carries the case inside our organisation. Refuses whoever carries it already, and who could not work on
 * it: carrying a case opens it, and a role that does not write in cases must not read them by this way.
 */
export const assignCase = command({
  name: "AssignCase",
  version: 1,
  verb: "case.assign",
  payload: z.strictObject({ caseId: field("S1", caseId(), "context"), ...assignment() }),
  kind: "case",
  streamId: (payload) => payload.caseId,
  mode: "continues",
  blockedBy: (state: { case: CaseState }) => caseForbids("AssignCase", state.case),
  facts: ["assignee"],
  decide: (
    { caseId: _, ...body },
    state: { case: CaseState },
    { facts }: Context<{ assignee: Assignee | undefined }>,
  ) => {
    if (state.case.status !== "none" && state.case.assigneeId === body.assigneeId) {
      return refuse<CaseRefusal>("case.already-assigned");
    }
    if (!mayCarry(facts.assignee)) return refuse<CaseRefusal>("case.assignee-unfit");
    return accept<CaseEvent>([{ type: "CaseAssigned", body }]);
  },
});

function mayCarry(assignee: Assignee | undefined): boolean {
  if (assignee?.active !== true) return false;
  const carrying = whoCould("case.note");
  return assignee.roles.some((role) => isRoleName(role) && carrying.includes(role));
}
