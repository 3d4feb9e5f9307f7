import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { accept, refuse } from "../basics/decision.ts";
import { sheetId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import { assessTrafficking } from "./assess-trafficking.ts";
import { concludedOutcome, type ScreeningEvent, screeningReason } from "./screening.ts";
import { type ScreenedSheet, screeningForbids } from "./screening-forbids.ts";
import type { ScreeningRefusal } from "./screening-refusal.ts";

/**
 * An officer concludes from the answers so far, with a reason, and hands it to a second officer. The conclusion may
 * differ from what the answers compute: both are kept. The computation is made here, never taken from the sender.
 */
export const recommendScreening = command({
  name: "RecommendScreening",
  version: 1,
  verb: "screening.recommend",
  payload: z.strictObject({
    sheetId: field("S1", sheetId(), "context"),
    concluded: concludedOutcome(),
    reason: screeningReason(),
  }),
  kind: "sheet",
  streamId: (payload) => payload.sheetId,
  mode: "continues",
  blockedBy: (state: ScreenedSheet) => screeningForbids("RecommendScreening", state),
  decide: ({ concluded, reason }, { sheet }: ScreenedSheet) => {
    if (sheet.status === "none") return refuse<ScreeningRefusal>("screening.sheet-absent");
    const { computed } = assessTrafficking(sheet.answers);
    const differs = computed === concluded ? {} : { differs: true as const };
    return accept<ScreeningEvent>([
      { type: "ScreeningRecommended", body: { computed, concluded, reason, ...differs } },
    ]);
  },
});
