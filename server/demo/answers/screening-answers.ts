import type { Answers } from "../../../protection/instruments/answer.ts";
import type { TraffickingOutcome } from "../../../protection/screening/trafficking-outcome.ts";

/** What a person told over two visits, and what the officer concluded from it. */
export type ScreeningTold = {
  readonly first: Answers;
  readonly rest: Answers;
  readonly concluded: TraffickingOutcome;
  readonly reason: string;
};

const prepared: Answers = {
  agrees_to_interview: "yes",
  told_purpose: "yes",
  told_use: "yes",
  told_access: "yes",
  told_withdrawal: "yes",
  told_help_regardless: "yes",
  place_private: "yes",
  interviewer_acceptable: "yes",
  basic_needs_met: "yes",
};

const noControl: Answers = {
  means_threats: ["none"],
  means_violence: ["none"],
  means_deception: ["none"],
  means_money: ["none"],
  means_restriction: ["none"],
  means_position: ["none"],
};

export const screeningTold = {
  houseWork: {
    first: {
      ...prepared,
      contact_how: ["online-social-network"],
      contact_apps: ["other"],
      recruiter_relation: "acquainted",
      recruiter_roles: ["recruiter-intermediary", "transporter"],
      expected_activity: ["hospitality"],
      promised: ["kind-of-work", "pay"],
      contract: "spoken",
      contract_understood: "yes",
      contract_changed: "yes",
      owes_debt: "yes",
      debt_secured: "yes",
      acts: ["recruitment", "transportation", "harbouring"],
    },
    rest: {
      age_at_first_act: 22,
      child_at_the_time: "no",
      means_threats: ["threatens-children-family"],
      means_deception: ["false-promises"],
      means_restriction: ["withholds-documents", "restricts-movement"],
      means_told: "The passport was taken on the first day, to keep it safe, it was said.",
      exploitation_types: ["domestic-servitude"],
      exploitation_status: "happened",
      labour_sector: "domestic-work",
      hours_per_day: 16,
      days_per_week: 7,
      who_kept_money: "exploiter",
      conditions: ["lived-on-site", "could-not-leave"],
      how_it_ended: "police",
      fears_them: "yes",
      they_know_where: "no",
      ilo_indicators: ["deception", "restriction-of-movement", "retention-of-identity-documents"],
      ilo_strong: ["retention-of-identity-documents"],
    },
    concluded: "actual-vot",
    reason: "Act, means and purpose are each told in detail and fit together.",
  },
  building: {
    first: {
      ...prepared,
      contact_how: ["agency"],
      recruiter_relation: "unacquainted",
      expected_activity: ["construction"],
      promised: ["pay"],
      contract: "none",
      owes_debt: "yes",
      acts: ["recruitment", "receipt"],
    },
    rest: {
      age_at_first_act: 29,
      means_money: ["debt-bondage", "takes-earnings"],
      means_deception: ["false-promises"],
      exploitation_types: ["forced-labour"],
      exploitation_status: "happened",
      labour_sector: "construction",
      hours_per_day: 14,
      days_per_week: 7,
      who_kept_money: "exploiter",
      how_it_ended: "escaped",
    },
    concluded: "actual-vot",
    reason: "Bound by a debt that grew, without pay, until the escape.",
  },
  begging: {
    first: {
      ...prepared,
      contact_how: ["sold-by-family"],
      recruiter_relation: "family",
      acts: ["transfer", "harbouring"],
    },
    rest: {
      age_at_first_act: 14,
      child_at_the_time: "yes",
      minor_indications: ["says-under-18", "looks-young"],
      exploitation_types: ["forced-begging"],
      exploitation_status: "happened",
      how_it_ended: "someone-helped",
    },
    concluded: "actual-vot",
    reason: "A child was handed over and made to beg; means are not needed.",
  },
  debtAhead: {
    first: {
      ...prepared,
      contact_how: ["smuggler"],
      recruiter_relation: "unacquainted",
      acts: ["transportation"],
      owes_debt: "yes",
      debt_secured: { missing: "unknown" },
    },
    rest: {
      age_at_first_act: 15,
      child_at_the_time: "yes",
      minor_indications: ["says-under-18"],
      exploitation_types: ["other"],
      exploitation_status: "unclear",
      interviewer_note: "What the debt is to be paid with is not said yet.",
    },
    concluded: "possible-vot",
    reason: "A child with a debt to those who carried him; what they want for it is still unknown.",
  },
  unsaid: {
    first: { ...prepared, contact_how: ["friends-social"], acts: ["recruitment"] },
    rest: {
      age_at_first_act: 24,
      means_threats: { missing: "refused" },
      means_violence: { missing: "refused" },
      exploitation_types: ["sexual-exploitation"],
      exploitation_status: "unclear",
      demeanour: ["afraid", "gaps"],
    },
    concluded: "possible-vot",
    reason: "Too much is still unsaid; help does not wait for it.",
  },
  unpaid: {
    first: {
      ...prepared,
      contact_how: ["agency"],
      expected_activity: ["domestic-work"],
      contract: "written",
      contract_understood: "yes",
      contract_changed: "yes",
      acts: ["recruitment"],
    },
    rest: {
      ...noControl,
      means_money: ["excessive-working-hours"],
      age_at_first_act: 38,
      exploitation_types: ["forced-labour"],
      exploitation_status: "happened",
      labour_sector: "domestic-work",
      hours_per_day: 12,
      days_per_week: 6,
      ilo_indicators: ["withholding-of-wages"],
    },
    concluded: "not-vot",
    reason: "Wages are owed, but nobody forced, deceived or held her. Goes on as labour exploitation.",
  },
  smuggled: {
    first: { ...prepared, contact_how: ["smuggler"], owes_debt: "no", acts: ["transportation"] },
    rest: { ...noControl, age_at_first_act: 31, exploitation_types: ["none"], exploitation_observed: ["none"] },
    concluded: "not-vot",
    reason: "Paid for a crossing and was let go; other needs remain.",
  },
} as const satisfies Record<string, ScreeningTold>;

export type ScreeningKind = keyof typeof screeningTold;
