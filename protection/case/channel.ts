/** How the person and we came together. Domain: identification source of the registration form (REG16). */
export const channels = [
  "self",
  "hotline",
  "outreach",
  "triage",
  "ngo",
  "state",
  "police",
  "health-service",
  "consulate",
  "international-organisation",
  "community",
  "other",
] as const;
export type Channel = (typeof channels)[number];
