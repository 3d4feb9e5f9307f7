import * as z from "zod/mini";
import { command, type Context } from "../basics/command.ts";
import { accept, refuse } from "../basics/decision.ts";
import { sheetId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import { openProblems } from "./check-answers.ts";
import type { Instrument } from "./compile-instrument.ts";
import { refusalFor } from "./instruments-refusal.ts";
import type { SheetEvent, SheetState } from "./sheet.ts";
import { sheetForbids } from "./sheet-forbids.ts";

/** Says that the sheet is complete; nothing is answered on it any more. Refuses while a required answer is missing. */
export const concludeSheet = command({
  name: "ConcludeSheet",
  version: 1,
  verb: "sheet.conclude",
  payload: z.strictObject({ sheetId: field("S1", sheetId(), "context") }),
  kind: "sheet",
  streamId: (payload) => payload.sheetId,
  mode: "continues",
  facts: ["instrument"],
  blockedBy: (state: { sheet: SheetState }) => sheetForbids("ConcludeSheet", state.sheet),
  decide: (_payload, { sheet }, { facts, today }: Context<{ instrument: Instrument | undefined }>) => {
    if (sheet.status !== "open") return refuse("instruments.sheet-not-open");
    if (!facts.instrument) {
      return refuse("instruments.not-published", { instrument: sheet.instrument, version: sheet.version });
    }
    const open = refusalFor(openProblems(facts.instrument, sheet.answers, today));
    return open ? { accepted: false, refusal: open } : accept<SheetEvent>([{ type: "SheetConcluded", body: {} }]);
  },
});
