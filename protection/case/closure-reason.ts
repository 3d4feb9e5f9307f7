/** Why our responsibility ends. Domain §7.6. */
export const closureReasons = [
  "plan-goals-met",
  "no-contact",
  "person-asks",
  "moved-away",
  "transferred",
  "funding-ended",
  "death",
  "returned",
  "reunified",
  "reached-eighteen",
  "not-eligible",
  "no-need-found",
  "duplicate",
  "help-declined",
  "security",
  "re-migrated",
  "support-period-ended",
  "threat-to-staff",
  "other",
] as const;
export type ClosureReason = (typeof closureReasons)[number];

/** Nobody can be told that they may come back: the checklist does not ask for it. */
const withoutThePerson: readonly ClosureReason[] = ["no-contact", "death", "duplicate"];

export function personCanBeInformed(reason: ClosureReason): boolean {
  return !withoutThePerson.includes(reason);
}
