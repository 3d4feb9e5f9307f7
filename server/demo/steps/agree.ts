import type { Answers } from "../../../protection/instruments/answer.ts";
import { concludeSheet } from "../../../protection/instruments/conclude-sheet.ts";
import { consent } from "../../../protection/instruments/standard/consent.ts";
import { startSheet } from "../../../protection/instruments/start-sheet.ts";
import { recordConsent } from "../../../protection/consent/record-consent.ts";
import { continueEncounter } from "../../../protection/person/continue-encounter.ts";
import { type DemoPerson, idOf } from "../demo-person.ts";
import type { DemoUserKey } from "../demo-users.ts";
import { ask, type Visit } from "../visit.ts";

export type Agreement = {
  readonly at: string;
  readonly by: DemoUserKey;
  /** The token that the person brought. */
  readonly code?: string;
  /** What they said otherwise than the usual answers below. */
  readonly answers?: Answers;
};

/** The second site goes on where the first stopped: what is written down, why, and each purpose by itself. */
export function agree(who: DemoPerson, { at, by, code, answers = {} }: Agreement): Visit {
  const [encounterId, personId, sheetId] = [idOf(who, "encounter"), idOf(who, "person"), idOf(who, "consent")];
  const { id: instrument, version } = consent;
  const told = { ...usualAnswers(who.language), ...answers };
  return {
    at,
    by,
    asked: [
      ...(code ? [ask(continueEncounter, { encounterId, code })] : []),
      ask(startSheet, {
        sheetId,
        instrument,
        version,
        language: who.language,
        aboutKind: "encounter",
        aboutId: encounterId,
        answers: told,
      }),
      ask(concludeSheet, { sheetId }),
      ask(recordConsent, { personId, sheetId, encounterId }),
    ],
  };
}

function usualAnswers(language: string): Answers {
  return {
    notice_version: "notice-1",
    notice_language: ["en", "fr", "es", "ar"].includes(language) ? language : "fr",
    consent_language: language,
    interpreter_present: ["fr", "ar"].includes(language) ? "no" : "yes",
    given_by: "self",
    consent_method: "verbal-certified",
    agrees_screening: "yes",
    agrees_case_management: "yes",
    agrees_medical: "yes",
    agrees_statistics: "yes",
    agrees_state_of_origin: "no",
    agrees_law_enforcement: { missing: "refused" },
  };
}
