import { concludeNeeds } from "../../../protection/assessment/conclude-needs.ts";
import type { Answers } from "../../../protection/instruments/answer.ts";
import { concludeSheet } from "../../../protection/instruments/conclude-sheet.ts";
import { needs } from "../../../protection/instruments/standard/needs.ts";
import { startSheet } from "../../../protection/instruments/start-sheet.ts";
import { type DemoPerson, idOf } from "../demo-person.ts";
import { ask, type Visit } from "../visit.ts";

/** Needs by area of care, taken into the case. */
export function assess(who: DemoPerson, at: string, answers: Answers): Visit {
  const [caseId, sheetId] = [idOf(who, "case"), idOf(who, "needs")];
  const { id: instrument, version } = needs;
  return {
    at,
    by: who.caseworker,
    asked: [
      ask(startSheet, {
        sheetId,
        instrument,
        version,
        language: who.language,
        aboutKind: "case",
        aboutId: caseId,
        answers,
      }),
      ask(concludeSheet, { sheetId }),
      ask(concludeNeeds, { caseId, sheetId }),
    ],
  };
}
