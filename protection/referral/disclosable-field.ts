/** What a referral may tell about a person, field by field; never the story, never what a screening found. */
export const disclosableFields = [
  "name",
  "sex",
  "birthDate",
  "nationality",
  "languages",
  "phone",
] as const;
export type DisclosableField = (typeof disclosableFields)[number];
