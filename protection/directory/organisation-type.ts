/** The parties of the work: the organisation table of the domain page (§1.1), in its order. */
export const organisationTypes = [
  "country-office",
  "fund-team",
  "state-of-origin",
  "host-state",
  "national-referral-mechanism",
  "ngo",
  "private-provider",
  "refugee-agency",
  "child-protection-authority",
  "donor",
  "law-enforcement",
  "hotline",
] as const;
export type OrganisationType = (typeof organisationTypes)[number];
