import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { accept } from "../basics/decision.ts";
import { caseId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import type { CaseEvent, CaseState } from "./case.ts";
import { narrative } from "./narrative.ts";
import { caseForbids } from "./what-may-be-done.ts";

/** Sends a closure request back with what is still to do; the case goes on. */
export const returnClosure = command({
  name: "ReturnClosure",
  version: 1,
  verb: "case.return-closure",
  payload: z.strictObject({
    caseId: field("S1", caseId(), "context"),
    comment: field("S2", narrative(), "narrative"),
  }),
  kind: "case",
  streamId: (payload) => payload.caseId,
  mode: "continues",
  blockedBy: (state: { case: CaseState }) => caseForbids("ReturnClosure", state.case),
  decide: ({ comment }) => accept<CaseEvent>([{ type: "ClosureReturned", body: { comment } }]),
});
