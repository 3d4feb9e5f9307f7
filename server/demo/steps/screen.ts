import type { Answers } from "../../../protection/instruments/answer.ts";
import { recordAnswers } from "../../../protection/instruments/record-answers.ts";
import { concludeSheet } from "../../../protection/instruments/conclude-sheet.ts";
import { traffickingScreening } from "../../../protection/instruments/standard/trafficking-screening.ts";
import { startSheet } from "../../../protection/instruments/start-sheet.ts";
import { confirmScreening } from "../../../protection/screening/confirm-screening.ts";
import { recommendScreening } from "../../../protection/screening/recommend-screening.ts";
import { returnScreening } from "../../../protection/screening/return-screening.ts";
import type { TraffickingOutcome } from "../../../protection/screening/trafficking-outcome.ts";
import { type DemoPerson, idOf } from "../demo-person.ts";
import type { DemoUserKey } from "../demo-users.ts";
import { ask, type Visit } from "../visit.ts";

type When = { readonly at: string; readonly by: DemoUserKey };
/** `sheet` tells a second screening of the same person from the first. */
type Which = { readonly sheet?: string };

/** The first visit: how it began. */
export function beginScreening(
  who: DemoPerson,
  { at, by, answers, sheet }: When & Which & { readonly answers: Answers },
): Visit {
  const { id: instrument, version } = traffickingScreening;
  const about = { aboutKind: "person", aboutId: idOf(who, "person") } as const;
  return {
    at,
    by,
    asked: [
      ask(startSheet, { sheetId: sheetOf(who, sheet), instrument, version, language: who.language, ...about, answers }),
    ],
  };
}

/** A later visit: the rest, and what the officer concludes from it. */
export function recommend(
  who: DemoPerson,
  told: When & Which & { readonly answers: Answers; readonly concluded: TraffickingOutcome; readonly reason: string },
): Visit {
  const { at, by, answers, concluded, reason, sheet } = told;
  const sheetId = sheetOf(who, sheet);
  return {
    at,
    by,
    asked: [ask(recordAnswers, { sheetId, answers }), ask(recommendScreening, { sheetId, concluded, reason })],
  };
}

/** The second officer agrees, and the sheet is complete. */
export function confirm(who: DemoPerson, { at, by, reason, sheet }: When & Which & { readonly reason: string }): Visit {
  const sheetId = sheetOf(who, sheet);
  return { at, by, asked: [ask(confirmScreening, { sheetId, reason }), ask(concludeSheet, { sheetId })] };
}

/** The second officer asks for more. */
export function sendBack(who: DemoPerson, { at, by, reason }: When & { readonly reason: string }): Visit {
  return { at, by, asked: [ask(returnScreening, { sheetId: sheetOf(who, undefined), reason })] };
}

function sheetOf(who: DemoPerson, sheet = "screening"): string {
  return idOf(who, sheet);
}
