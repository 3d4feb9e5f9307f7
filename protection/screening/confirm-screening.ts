import * as z from "zod/mini";
import { command, type Context } from "../basics/command.ts";
import { accept, type Refusal, refusal, refuse } from "../basics/decision.ts";
import { sheetId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import { assessTrafficking } from "./assess-trafficking.ts";
import { type ScreeningEvent, screeningReason, type ScreeningState } from "./screening.ts";
import { type ScreenedSheet, screeningForbids } from "./screening-forbids.ts";
import type { ScreeningRefusal } from "./screening-refusal.ts";

/**
 * A second officer makes the recommendation hold, with a reason of their own. Refuses its author, and answers that
 * since then compute something else: what was recommended is no longer what the sheet says.
 */
export const confirmScreening = command({
  name: "ConfirmScreening",
  version: 1,
  verb: "screening.confirm",
  payload: z.strictObject({ sheetId: field("S1", sheetId(), "context"), reason: screeningReason() }),
  kind: "sheet",
  streamId: (payload) => payload.sheetId,
  mode: "continues",
  blockedBy: (state: ScreenedSheet, context: Context) =>
    screeningForbids("ConfirmScreening", state) ??
    recommendedBySelf(state.screening, context.actor.userId) ??
    answersChanged(state),
  decide: ({ reason }, { screening }: ScreenedSheet) => {
    if (screening.status !== "recommended") return refuse<ScreeningRefusal>("screening.not-recommended");
    const { concluded } = screening.recommendation;
    return accept<ScreeningEvent>([{ type: "ScreeningConfirmed", body: { concluded, reason } }]);
  },
});

/** Four eyes: nobody decides their own recommendation (domain §1.2, R2). */
function recommendedBySelf(screening: ScreeningState, userId: string): Refusal<ScreeningRefusal> | undefined {
  const isOwn = screening.status === "recommended" && screening.recommendation.by === userId;
  return isOwn ? refusal("screening.own-recommendation") : undefined;
}

function answersChanged({ sheet, screening }: ScreenedSheet): Refusal<ScreeningRefusal> | undefined {
  if (sheet.status === "none" || screening.status !== "recommended") return undefined;
  const isSame = assessTrafficking(sheet.answers).computed === screening.recommendation.computed;
  return isSame ? undefined : refusal("screening.answers-changed");
}
