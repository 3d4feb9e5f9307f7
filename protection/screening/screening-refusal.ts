export type ScreeningRefusal =
  | "screening.sheet-absent"
  | "screening.other-instrument"
  // One for each status: what it allows stands in `screening-forbids.ts`.
  | "screening.not-recommended"
  | "screening.waits-for-confirmation"
  | "screening.returned"
  | "screening.confirmed"
  | "screening.own-recommendation"
  | "screening.answers-changed";
