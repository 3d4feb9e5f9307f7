import * as z from "zod/mini";
import { command, type Context } from "../basics/command.ts";
import { accept, refuse } from "../basics/decision.ts";
import { caseId, sheetId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import { caseForbids } from "../case/what-may-be-done.ts";
import type { SheetState } from "../instruments/sheet.ts";
import type { AssessedCase, AssessmentEvent } from "./assessment.ts";
import type { AssessmentRefusal } from "./assessment-refusal.ts";
import { needsFromAnswers } from "./needs-from-answers.ts";

/**
 * Takes the needs of an answered needs form into the case; asked again later, the newest assessment holds. Refuses a
 * form about something else or not concluded yet, and one in which no area was assessed.
 */
export const concludeNeeds = command({
  name: "ConcludeNeeds",
  version: 1,
  verb: "assessment.needs",
  payload: z.strictObject({
    caseId: field("S1", caseId(), "context"),
    sheetId: field("S1", sheetId(), "context"),
  }),
  kind: "case",
  streamId: (payload) => payload.caseId,
  mode: "continues",
  reads: (payload) => ({ sheet: payload.sheetId }),
  blockedBy: (state: AssessedCase) => caseForbids("work", state.case),
  decide: (payload, _state: AssessedCase, { reads }: Context<object, { sheet: { sheet: SheetState } }>) => {
    const { sheet } = reads.sheet;
    if (sheet.status === "none") return refuse<AssessmentRefusal>("assessment.sheet-unknown");
    const misfit = misfitOf(sheet, payload.caseId);
    if (misfit !== undefined) return refuse(misfit);
    const needs = needsFromAnswers(sheet.answers);
    if (needs.length === 0) return refuse<AssessmentRefusal>("assessment.nothing-assessed");
    return accept<AssessmentEvent>([{ type: "NeedsAssessed", body: { sheetId: payload.sheetId, needs: [...needs] } }]);
  },
});

function misfitOf(sheet: Exclude<SheetState, { status: "none" }>, ofCase: string): AssessmentRefusal | undefined {
  if (sheet.instrument !== "needs") return "assessment.wrong-instrument";
  if (sheet.about.id !== ofCase) return "assessment.sheet-about-another";
  return sheet.status === "concluded" ? undefined : "assessment.sheet-open";
}
