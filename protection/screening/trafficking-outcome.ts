/** Whether the person is a victim of trafficking, for access to help and not as a finding of a court. */
export const traffickingOutcomes = ["actual-vot", "possible-vot", "not-vot"] as const;
export type TraffickingOutcome = (typeof traffickingOutcomes)[number];

/** What an outcome rests on. Stable for ever: partners read them and screens translate them. */
export const traffickingReasonCodes = [
  "age-under-18",
  "age-presumed",
  "act-met",
  "act-not-met",
  "act-unknown",
  "means-met",
  "means-not-met",
  "means-unknown",
  "means-not-needed",
  "purpose-met",
  "purpose-not-met",
  "purpose-unknown",
  "process-started",
  "observation-only",
  "ilo-strong",
  "insufficient-information",
  "exploitation-track",
  "vulnerability-track",
] as const;
export type TraffickingReasonCode = (typeof traffickingReasonCodes)[number];
