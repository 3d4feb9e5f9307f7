import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { accept } from "../basics/decision.ts";
import { caseId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import type { CaseEvent, CaseState } from "./case.ts";
import { narrative } from "./narrative.ts";
import { caseForbids } from "./what-may-be-done.ts";

/** Writes down what belongs to the case and fits nowhere else. */
export const addNote = command({
  name: "AddNote",
  version: 1,
  verb: "case.note",
  payload: z.strictObject({
    caseId: field("S1", caseId(), "context"),
    text: field("S2", narrative(), "narrative"),
  }),
  kind: "case",
  streamId: (payload) => payload.caseId,
  mode: "continues",
  blockedBy: (state: { case: CaseState }) => caseForbids("AddNote", state.case),
  decide: ({ text }) => accept<CaseEvent>([{ type: "NoteAdded", body: { text } }]),
});
