import type { Answers } from "../../../protection/instruments/answer.ts";

/** Nothing found: one tap a question. */
const calm: Answers = {
  observed: ["none"],
  agrees_to_triage: "yes",
  under_18: "no",
  health_now: ["none"],
  afraid: "no",
  danger_on_return: "no",
  held: "no",
  forced_work: "no",
  things_kept: "no",
  owes_money: "no",
  hurt: "no",
  worrying_offer: "no",
  has_basics: "yes",
  wants_to_talk: "no",
};

/** What the first responder was told, by what it leads to. */
export const triageAnswers = {
  calm,
  debt: {
    ...calm,
    owes_money: "yes",
    if_not_paid: ["must-work"],
    forced_work: "yes",
    forced_work_ongoing: "no",
    wants_to_talk: "yes",
    where_to_find: "At the tea stall by the pier",
  },
  kept: {
    ...calm,
    observed: ["documents-held", "distress"],
    things_kept: "yes",
    things_kept_ongoing: "no",
    afraid: "yes",
    feared_person_present: "no",
  },
  penniless: { ...calm, has_basics: "no", wants_to_talk: "yes", where_to_find: "Sleeps in the waiting hall" },
  fearsReturn: { ...calm, danger_on_return: "yes", wants_to_talk: "yes", where_to_find: { missing: "refused" } },
  quiet: {
    observed: ["distress"],
    agrees_to_triage: "yes",
    under_18: "no",
    health_now: ["none"],
    afraid: { missing: "refused" },
    danger_on_return: { missing: "refused" },
    held: { missing: "refused" },
    has_basics: "yes",
  },
  childAlone: { observed: ["child-alone"], agrees_to_triage: "yes", under_18: "yes", with_carer: "no" },
  ill: { observed: ["injury"], agrees_to_triage: "yes", under_18: "no", health_now: ["doctor"] },
} as const satisfies Record<string, Answers>;

export type TriageKind = keyof typeof triageAnswers;

/** Red stops the questions at once. */
export function isStopped(kind: TriageKind): boolean {
  return kind === "childAlone" || kind === "ill";
}
