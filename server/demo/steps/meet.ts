import { type Answers } from "../../../protection/instruments/answer.ts";
import { concludeSheet } from "../../../protection/instruments/conclude-sheet.ts";
import { rapidTriage } from "../../../protection/instruments/standard/rapid-triage.ts";
import { startSheet } from "../../../protection/instruments/start-sheet.ts";
import { issueToken } from "../../../protection/person/issue-token.ts";
import { openEncounter } from "../../../protection/person/open-encounter.ts";
import { concludeTriage } from "../../../protection/screening/conclude-triage.ts";
import { type DemoPerson, idOf } from "../demo-person.ts";
import type { DemoUserKey } from "../demo-users.ts";
import { ask, type Visit } from "../visit.ts";

export type Meeting = {
  readonly at: string;
  readonly by: DemoUserKey;
  readonly answers: Answers;
  readonly site?: string;
  readonly groupId?: string;
  readonly overrideReason?: string;
  /** Eight characters the person carries to the next site. */
  readonly code?: string;
  /** Asked up to here only: red stops at once and the rest is offered later. */
  readonly stopped?: boolean;
};

/** First contact at a transit site: rapid triage, and a token where the person goes on. */
export function meet(who: DemoPerson, meeting: Meeting): Visit {
  const { at, by, answers, site = "Ferry pier", groupId, overrideReason, code, stopped } = meeting;
  const [encounterId, sheetId] = [idOf(who, "encounter"), idOf(who, "triage")];
  const { id: instrument, version } = rapidTriage;
  return {
    at,
    by,
    asked: [
      ask(openEncounter, { encounterId, country: "MA", site, ...(groupId && { groupId }) }),
      ask(startSheet, {
        sheetId,
        instrument,
        version,
        language: who.language,
        aboutKind: "encounter",
        aboutId: encounterId,
        answers,
      }),
      ask(concludeTriage, { sheetId, ...(overrideReason && { overrideReason }) }),
      ...(stopped ? [] : [ask(concludeSheet, { sheetId })]),
      ...(code ? [ask(issueToken, { encounterId, code })] : []),
    ],
  };
}
