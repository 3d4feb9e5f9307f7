import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { accept, refuse } from "../basics/decision.ts";
import { caseId } from "../basics/ids.ts";
import { isInFuture } from "../basics/partial-date.ts";
import { field } from "../basics/sensitivity.ts";
import { type CaseEvent, type CaseState, followUp } from "./case.ts";
import type { CaseRefusal } from "./case-refusal.ts";
import { caseForbids } from "./what-may-be-done.ts";

/** Writes down a contact with the person, or the attempt. Refuses a day that has not come yet. */
export const recordFollowUp = command({
  name: "RecordFollowUp",
  version: 1,
  verb: "case.follow-up",
  payload: z.strictObject({ caseId: field("S1", caseId(), "context"), ...followUp() }),
  kind: "case",
  streamId: (payload) => payload.caseId,
  mode: "continues",
  blockedBy: (state: { case: CaseState }) => caseForbids("RecordFollowUp", state.case),
  decide: ({ caseId: _, ...body }, _state, { today }) => {
    if (isInFuture(body.occurredOn, today)) {
      return refuse<CaseRefusal>("case.date-in-future", { occurredOn: body.occurredOn, today });
    }
    return accept<CaseEvent>([{ type: "FollowUpRecorded", body }]);
  },
});
