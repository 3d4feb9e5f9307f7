import * as z from "zod/mini";
import { command, type Context } from "../basics/command.ts";
import { accept, refuse } from "../basics/decision.ts";
import { sheetId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import { checkAnswers } from "./check-answers.ts";
import type { Instrument } from "./compile-instrument.ts";
import { refusalFor } from "./instruments-refusal.ts";
import { recordedAnswers, type SheetEvent, type SheetState } from "./sheet.ts";
import { sheetForbids } from "./sheet-forbids.ts";

/**
 * Keeps answers as they come, over one visit or many; a later answer to the same question replaces the former, also
 * one the person first declined. Refuses all of them when one does not fit: nothing is dropped in silence.
 */
export const recordAnswers = command({
  name: "RecordAnswers",
  version: 1,
  verb: "sheet.answer",
  payload: z.strictObject({ sheetId: field("S1", sheetId(), "context"), answers: recordedAnswers() }),
  kind: "sheet",
  streamId: (payload) => payload.sheetId,
  mode: "continues",
  facts: ["instrument"],
  blockedBy: (state: { sheet: SheetState }) => sheetForbids("RecordAnswers", state.sheet),
  decide: ({ answers }, { sheet }, { facts, today }: Context<{ instrument: Instrument | undefined }>) => {
    if (sheet.status !== "open") return refuse("instruments.sheet-not-open");
    if (!facts.instrument) {
      return refuse("instruments.not-published", { instrument: sheet.instrument, version: sheet.version });
    }
    const problems = checkAnswers(facts.instrument, { before: sheet.answers, recorded: answers, today });
    const unfit = refusalFor(problems);
    if (unfit) return { accepted: false, refusal: unfit };
    return accept<SheetEvent>([{ type: "AnswersRecorded", body: { answers } }]);
  },
});
