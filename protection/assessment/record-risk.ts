import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { accept } from "../basics/decision.ts";
import { caseId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import type { CaseState } from "../case/case.ts";
import { caseForbids } from "../case/what-may-be-done.ts";
import { type AssessmentEvent, risk } from "./assessment.ts";

/** Says how great the danger is now, and why. The same level again is a new statement: someone looked again. */
export const recordRisk = command({
  name: "RecordRisk",
  version: 1,
  verb: "assessment.risk",
  payload: z.strictObject({ caseId: field("S1", caseId(), "context"), ...risk() }),
  kind: "case",
  streamId: (payload) => payload.caseId,
  mode: "continues",
  blockedBy: (state: { case: CaseState }) => caseForbids("protect", state.case),
  decide: ({ caseId: _, ...body }) => accept<AssessmentEvent>([{ type: "RiskRecorded", body }]),
});
