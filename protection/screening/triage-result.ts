export const triageLevels = ["red", "amber", "green"] as const;
/** Red: handed over within the hour. Amber: full screening before the person leaves, within 72 hours. Green: a card. */
export type TriageLevel = (typeof triageLevels)[number];

/** Why a level was reached. Stable for ever: histories keep them and screens translate them. */
export const triageReasonCodes = [
  "observer-override",
  "speaks-of-ending-life",
  "child-alone",
  "acute-health",
  "acute-pregnancy",
  "feared-person-present",
  "held-ongoing",
  "forced-work-ongoing",
  "things-kept-ongoing",
  "hurt-within-five-days",
  "afraid",
  "danger-on-return",
  "held",
  "forced-work",
  "things-kept",
  "owes-money",
  "hurt",
  "worrying-offer",
  "no-basics",
  "wants-to-talk",
  "several-observations",
  "child-carer-unknown",
  "silence",
] as const;
export type TriageReasonCode = (typeof triageReasonCodes)[number];
