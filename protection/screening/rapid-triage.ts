import { type Answers, hasValue } from "../instruments/answer.ts";
import { chosen } from "./chosen.ts";
import type { TriageLevel, TriageReasonCode } from "./triage-result.ts";

export type TriageReason = { readonly code: TriageReasonCode; readonly questions: readonly string[] };

export type TriageConclusion = {
  readonly level: TriageLevel;
  /** Every reason that holds, red ones first, each with the questions whose answers (or silence) it rests on. */
  readonly reasons: readonly TriageReason[];
  /** Red: the interview stops here, a person is called within the hour, the rest is offered later. */
  readonly stopsNow: boolean;
};

export type TriageProgress = {
  /** Whether the last screen was passed. Before that, silence says nothing: the question may still come. */
  readonly reachedEnd: boolean;
  /** The observer saw danger that no question caught. It can raise the level to red and never lower it. */
  readonly overrideReason?: string | undefined;
};

/**
 * Red, amber or green from the answers of `rapid-triage` so far, with the reasons. Works on part of the answers.
 * Missing answers of every kind are never read as "no", and no worrying answer lowers a level.
 * Rule: protection.md §3.3, part 3; rapid screening finds many who turn out safe, so it only sorts, it never labels.
 */
export function concludeTriage(answers: Answers, progress: TriageProgress): TriageConclusion {
  const red = redReasons(answers);
  if (progress.overrideReason !== undefined) red.push(reason("observer-override"));
  const reasons = [...red, ...amberReasons(answers, progress.reachedEnd)];
  const level = levelFrom(red.length, reasons.length);
  return { level, reasons, stopsNow: level === "red" };
}

function levelFrom(redReasons: number, allReasons: number): TriageLevel {
  if (redReasons > 0) return "red";
  return allReasons > 0 ? "amber" : "green";
}

function redReasons(answers: Answers): TriageReason[] {
  const reasons = redRules.filter((rule) => rule.answers.every(([question, value]) => has(answers, question, value)));
  return reasons.map((rule) => reason(rule.code, ...rule.answers.map(([question]) => question)));
}

function amberReasons(answers: Answers, reachedEnd: boolean): TriageReason[] {
  const reasons = amberRules
    .filter((rule) => answers[rule.question] === rule.worrying)
    .map((rule) => reason(rule.code, rule.question));
  if (observations(answers).length >= observationsForAmber) reasons.push(reason("several-observations", "observed"));
  return reachedEnd ? [...reasons, ...reasonsOfSilence(answers)] : reasons;
}

/** Silence is not safety: fear closes mouths before danger does. */
function reasonsOfSilence(answers: Answers): TriageReason[] {
  const reasons: TriageReason[] = [];
  if (answers["under_18"] === "yes" && !hasValue(answers["with_carer"])) {
    reasons.push(reason("child-carer-unknown", "with_carer"));
  }
  const silent = dangerQuestions.filter((question) => !hasValue(answers[question]));
  if (silent.length >= silenceForAmber) reasons.push(reason("silence", ...silent));
  return reasons;
}

const observationsForAmber = 2;
const silenceForAmber = 3;

/** Questions 3 to 9 of the instrument: the ones that ask about danger. */
export const dangerQuestions = [
  "afraid",
  "danger_on_return",
  "held",
  "forced_work",
  "things_kept",
  "owes_money",
  "hurt",
] as const;

const redRules: readonly {
  readonly code: TriageReasonCode;
  readonly answers: readonly (readonly [question: string, value: string])[];
}[] = [
  { code: "speaks-of-ending-life", answers: [["observed", "speaks-of-ending-life"]] },
  {
    code: "child-alone",
    answers: [
      ["under_18", "yes"],
      ["with_carer", "no"],
    ],
  },
  { code: "acute-health", answers: [["health_now", "doctor"]] },
  {
    code: "acute-pregnancy",
    answers: [
      ["health_now", "pregnant"],
      ["pregnancy_signs", "yes"],
    ],
  },
  {
    code: "feared-person-present",
    answers: [
      ["afraid", "yes"],
      ["feared_person_present", "yes"],
    ],
  },
  {
    code: "held-ongoing",
    answers: [
      ["held", "yes"],
      ["held_ongoing", "yes"],
    ],
  },
  {
    code: "forced-work-ongoing",
    answers: [
      ["forced_work", "yes"],
      ["forced_work_ongoing", "yes"],
    ],
  },
  {
    code: "things-kept-ongoing",
    answers: [
      ["things_kept", "yes"],
      ["things_kept_ongoing", "yes"],
    ],
  },
  {
    code: "hurt-within-five-days",
    answers: [
      ["hurt", "yes"],
      ["hurt_when", "within-5-days"],
    ],
  },
];

const amberRules: readonly {
  readonly code: TriageReasonCode;
  readonly question: string;
  readonly worrying: "yes" | "no";
}[] = [
  { code: "afraid", question: "afraid", worrying: "yes" },
  { code: "danger-on-return", question: "danger_on_return", worrying: "yes" },
  { code: "held", question: "held", worrying: "yes" },
  { code: "forced-work", question: "forced_work", worrying: "yes" },
  { code: "things-kept", question: "things_kept", worrying: "yes" },
  { code: "owes-money", question: "owes_money", worrying: "yes" },
  { code: "hurt", question: "hurt", worrying: "yes" },
  { code: "worrying-offer", question: "worrying_offer", worrying: "yes" },
  { code: "no-basics", question: "has_basics", worrying: "no" },
  { code: "wants-to-talk", question: "wants_to_talk", worrying: "yes" },
];

function has(answers: Answers, question: string, value: string): boolean {
  return answers[question] === value || (chosen(answers, question)?.includes(value) ?? false);
}

function observations(answers: Answers): readonly string[] {
  return chosen(answers, "observed") ?? [];
}

function reason(code: TriageReasonCode, ...questions: readonly string[]): TriageReason {
  return { code, questions };
}
