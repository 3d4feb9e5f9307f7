import * as z from "zod/mini";
import { command, type Context } from "../basics/command.ts";
import { accept, refuse } from "../basics/decision.ts";
import { sheetId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import { checkAnswers } from "./check-answers.ts";
import type { Instrument } from "./compile-instrument.ts";
import { refusalFor } from "./instruments-refusal.ts";
import { recordedAnswers, type SheetEvent, sheetFields, type SheetState, subjectKinds } from "./sheet.ts";

/**
 * Begins to answer a published version of an instrument about an encounter, a person or a case, perhaps with the first
 * answers at once. Refuses an instrument that is not published or is about something else, and answers that do not fit.
 */
export const startSheet = command({
  name: "StartSheet",
  version: 1,
  verb: "sheet.start",
  payload: z.strictObject({
    sheetId: field("S1", sheetId(), "context"),
    ...sheetFields(),
    aboutKind: field("S1", z.enum(subjectKinds), "context"),
    aboutId: field("S1", z.uuid().check(z.toLowerCase()), "context"),
    answers: z.optional(recordedAnswers()),
  }),
  kind: "sheet",
  streamId: (payload) => payload.sheetId,
  mode: "opens",
  within: ({ aboutKind, aboutId }) => ({ kind: aboutKind, id: aboutId }),
  facts: ["instrument"],
  decide: (
    { instrument, version, language, aboutKind, aboutId, answers },
    _state: { sheet: SheetState },
    { facts, today }: Context<{ instrument: Instrument | undefined }>,
  ) => {
    if (!facts.instrument) return refuse("instruments.not-published", { instrument, version });
    const { about } = facts.instrument.definition;
    if (about !== aboutKind) return refuse("instruments.wrong-subject", { about });
    const problems = checkAnswers(facts.instrument, { before: {}, recorded: answers ?? {}, today });
    const unfit = refusalFor(problems);
    if (unfit) return { accepted: false, refusal: unfit };
    const started = { instrument, version, language, about: { kind: aboutKind, id: aboutId } };
    return accept<SheetEvent>([
      { type: "SheetStarted", body: started },
      ...(answers ? [{ type: "AnswersRecorded" as const, body: { answers } }] : []),
    ]);
  },
});
