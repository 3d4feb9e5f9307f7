import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { accept, refuse } from "../basics/decision.ts";
import { caseId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import { assignment, type CaseEvent, type CaseState } from "./case.ts";
import type { CaseRefusal } from "./case-refusal.ts";
import { caseForbids } from "./what-may-be-done.ts";

/** Chooses who carries the case inside our organisation. Refuses whoever carries it already. */
export const assignCase = command({
  name: "AssignCase",
  version: 1,
  verb: "case.assign",
  payload: z.strictObject({ caseId: field("S1", caseId(), "context"), ...assignment() }),
  kind: "case",
  streamId: (payload) => payload.caseId,
  mode: "continues",
  blockedBy: (state: { case: CaseState }) => caseForbids("AssignCase", state.case),
  decide: ({ caseId: _, ...body }, state: { case: CaseState }) => {
    if (state.case.status !== "none" && state.case.assigneeId === body.assigneeId) {
      return refuse<CaseRefusal>("case.already-assigned");
    }
    return accept<CaseEvent>([{ type: "CaseAssigned", body }]);
  },
});
