import * as z from "zod/mini";
import { command } from "../basics/command.ts";
import { accept } from "../basics/decision.ts";
import { sheetId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import { type ScreeningEvent, screeningReason } from "./screening.ts";
import { type ScreenedSheet, screeningForbids } from "./screening-forbids.ts";

/** Sends a recommendation back with what is missing; its author may also take it back so. */
export const returnScreening = command({
  name: "ReturnScreening",
  version: 1,
  verb: "screening.return",
  payload: z.strictObject({ sheetId: field("S1", sheetId(), "context"), reason: screeningReason() }),
  kind: "sheet",
  streamId: (payload) => payload.sheetId,
  mode: "continues",
  blockedBy: (state: ScreenedSheet) => screeningForbids("ReturnScreening", state),
  decide: ({ reason }) => accept<ScreeningEvent>([{ type: "ScreeningReturned", body: { reason } }]),
});
