import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { accept } from "../basics/decision.ts";
import { caseId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import type { CaseEvent, CaseState } from "./case.ts";
import { narrative } from "./narrative.ts";
import { caseForbids } from "./what-may-be-done.ts";

/** Takes responsibility up again: plan, assessment and the worker are as they were. */
export const reopenCase = command({
  name: "ReopenCase",
  version: 1,
  verb: "case.reopen",
  payload: z.strictObject({
    caseId: field("S1", caseId(), "context"),
    reason: field("S2", narrative(), "narrative"),
  }),
  kind: "case",
  streamId: (payload) => payload.caseId,
  mode: "continues",
  blockedBy: (state: { case: CaseState }) => caseForbids("ReopenCase", state.case),
  decide: ({ reason }) => accept<CaseEvent>([{ type: "CaseReopened", body: { reason } }]),
});
