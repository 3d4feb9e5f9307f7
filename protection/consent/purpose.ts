/** What a person may agree to, one by one: P1 to P11 of the domain page (§3.8), in its order. */
export const purposes = [
  "screening",
  "case-management",
  "share-with-provider",
  "tracing",
  "statistics",
  "state-of-origin",
  "law-enforcement",
  "visibility",
  "return-travel",
  "funding",
  "medical",
] as const;
export type Purpose = (typeof purposes)[number];
