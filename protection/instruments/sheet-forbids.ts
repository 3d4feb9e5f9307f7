import { type Refusal, refusal } from "../basics/decision.ts";
import type { InstrumentsRefusal } from "./instruments-refusal.ts";
import type { SheetState } from "./sheet.ts";

export type SheetAct = "StartSheet" | "RecordAnswers" | "ConcludeSheet";

/** Which commands a sheet's status allows. Screens draw their buttons from it. */
export const whatSheetAllows = {
  none: ["StartSheet"],
  open: ["RecordAnswers", "ConcludeSheet"],
  concluded: [],
} satisfies Record<SheetState["status"], readonly SheetAct[]>;

/** The refusal of what the sheet's status does not allow. */
export function sheetForbids(
  act: Exclude<SheetAct, "StartSheet">,
  { status }: SheetState,
): Refusal<InstrumentsRefusal> | undefined {
  const allowed: readonly SheetAct[] = whatSheetAllows[status];
  if (allowed.includes(act)) return undefined;
  return refusal(status === "concluded" ? "instruments.sheet-concluded" : "instruments.sheet-not-open");
}
