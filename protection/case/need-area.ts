/** The sixteen areas of care of the domain (§3.5), in the order in which they are asked. */
export const needAreas = [
  "shelter",
  "food",
  "safety",
  "health",
  "psychosocial",
  "livelihood",
  "education",
  "legal",
  "documents",
  "family",
  "international-protection",
  "return",
  "reintegration",
  "children",
  "communication",
  "detention",
] as const;
export type NeedArea = (typeof needAreas)[number];
