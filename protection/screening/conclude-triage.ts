import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { accept, refuse } from "../basics/decision.ts";
import { sheetId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import { concludeTriage as levelOf } from "./rapid-triage.ts";
import { overrideReason, type ScreeningEvent } from "./screening.ts";
import { notAnswering, type ScreenedSheet } from "./screening-forbids.ts";
import type { ScreeningRefusal } from "./screening-refusal.ts";

/**
 * Ends a rapid triage, early when it is red, and writes level and reasons. Otherwise concluding is reaching the end:
 * what was not answered by now counts as silence. May be repeated when the rest is asked later; an observer's red stays red.
 */
export const concludeTriage = command({
  name: "ConcludeTriage",
  version: 1,
  verb: "triage.conclude",
  payload: z.strictObject({
    sheetId: field("S1", sheetId(), "context"),
    /** The observer raises the level to red, whatever was answered, and says why. */
    overrideReason: overrideReason(),
  }),
  kind: "sheet",
  streamId: (payload) => payload.sheetId,
  mode: "continues",
  blockedBy: (state: ScreenedSheet) => notAnswering("rapid-triage", state.sheet),
  decide: (payload, { sheet, screening }: ScreenedSheet) => {
    if (sheet.status === "none") return refuse<ScreeningRefusal>("screening.sheet-absent");
    const override = payload.overrideReason ?? screening.triage?.overrideReason;
    const early = levelOf(sheet.answers, { reachedEnd: false, overrideReason: override });
    const { level, reasons } = early.stopsNow ? early : levelOf(sheet.answers, { reachedEnd: true });
    const codes = reasons.map((reason) => reason.code);
    const raised = override === undefined ? {} : { overrideReason: override };
    return accept<ScreeningEvent>([{ type: "TriageConcluded", body: { level, reasons: codes, ...raised } }]);
  },
});
