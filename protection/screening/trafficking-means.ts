/** The means of the Trafficking Protocol, article 3(a). */
export const legalMeans = [
  "threat-or-force",
  "other-coercion",
  "abduction",
  "fraud",
  "deception",
  "abuse-of-power",
  "abuse-of-vulnerability",
  "payment-to-controller",
] as const;
export type LegalMeans = (typeof legalMeans)[number];

/**
 * Which means in law each way of control amounts to (protection.md, appendix A; for a lawyer to review). Very long
 * hours are a condition of exploitation and no means by themselves. Another way, told in words, is neither: a person
 * has to read it, so it keeps the element open instead of closing it.
 */
export const meansOfControl = {
  "physical-threats": "threat-or-force",
  "threatens-children-family": "threat-or-force",
  "uses-children": "threat-or-force",
  "physical-abuse": "threat-or-force",
  "sexual-abuse": "threat-or-force",
  "threats-law-enforcement": "other-coercion",
  "threats-to-expose": "other-coercion",
  "psychological-abuse": "other-coercion",
  "debt-bondage": "other-coercion",
  "takes-earnings": "other-coercion",
  "restricts-financial-access": "other-coercion",
  "restricts-movement": "other-coercion",
  "withholds-documents": "other-coercion",
  "withholds-necessities": "other-coercion",
  "restricts-medical-care": "other-coercion",
  abduction: "abduction",
  fraud: "fraud",
  "false-promises": "deception",
  "abuse-of-power": "abuse-of-power",
  "abuse-of-vulnerability": "abuse-of-vulnerability",
  "psychoactive-substance": "abuse-of-vulnerability",
  "spiritual-control": "abuse-of-vulnerability",
  "payment-to-controller": "payment-to-controller",
  "excessive-working-hours": "not-alone",
  other: "to-be-read",
} as const satisfies Record<string, LegalMeans | "not-alone" | "to-be-read">;

/** A way of control the instrument (or a fork of it) added and this table does not know must be read by a person. */
export function legalMeansOf(control: string): LegalMeans | "not-alone" | "to-be-read" {
  return isMeansOfControl(control) ? meansOfControl[control] : "to-be-read";
}

function isMeansOfControl(control: string): control is keyof typeof meansOfControl {
  return Object.hasOwn(meansOfControl, control);
}
