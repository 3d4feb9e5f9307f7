import { type Refusal, refusal } from "../basics/decision.ts";
import type { SheetState } from "../instruments/sheet.ts";
import type { ScreeningState } from "./screening.ts";
import type { ScreeningRefusal } from "./screening-refusal.ts";

export type ScreeningAct = "RecommendScreening" | "ConfirmScreening" | "ReturnScreening";

/** Which commands a screening's status allows. Screens draw their buttons from it. */
export const whatScreeningAllows = {
  none: ["RecommendScreening"],
  recommended: ["ConfirmScreening", "ReturnScreening"],
  returned: ["RecommendScreening"],
  // New facts may come: a person is screened again and every version is kept.
  confirmed: ["RecommendScreening"],
} satisfies Record<ScreeningState["status"], readonly ScreeningAct[]>;

const notNow = {
  none: "screening.not-recommended",
  recommended: "screening.waits-for-confirmation",
  returned: "screening.returned",
  confirmed: "screening.confirmed",
} satisfies Record<ScreeningState["status"], ScreeningRefusal>;

export type ScreenedSheet = { readonly sheet: SheetState; readonly screening: ScreeningState };

/** The refusal of what the status does not allow, or of a sheet that holds no screening for trafficking. */
export function screeningForbids(
  act: ScreeningAct,
  { sheet, screening }: ScreenedSheet,
): Refusal<ScreeningRefusal> | undefined {
  const wrong = notAnswering("trafficking-screening", sheet);
  const allowed: readonly ScreeningAct[] = whatScreeningAllows[screening.status];
  return wrong ?? (allowed.includes(act) ? undefined : refusal(notNow[screening.status]));
}

/** Each conclusion belongs to one instrument; answers to another would be read as silence. */
export function notAnswering(instrument: string, sheet: SheetState): Refusal<ScreeningRefusal> | undefined {
  if (sheet.status === "none") return refusal("screening.sheet-absent");
  return sheet.instrument === instrument ? undefined : refusal("screening.other-instrument", { needed: instrument });
}
