/** Where the choices of a field come from that holds an id or a public code. `free`: whatever is typed. */
export type Lookup =
  | "colleague"
  | "organisation"
  | "service-offer"
  | "team"
  | "country"
  | "language"
  | "currency"
  | "service"
  | "free";

const lookups: Readonly<Record<string, Lookup>> = {
  assigneeId: "colleague",
  recipientId: "organisation",
  organisationId: "organisation",
  providerId: "organisation",
  serviceId: "service-offer",
  team: "team",
  teams: "team",
  country: "country",
  birthCountry: "country",
  countries: "country",
  citizenships: "country",
  language: "language",
  languages: "language",
  noticeLanguage: "language",
  currency: "currency",
  service: "service",
};

/** What is new is typed even where its name is chosen elsewhere. */
const typed: readonly string[] = ["FormTeam.team"];

/** Fields of one name hold the same kind of thing in every command; `undefined` where people simply type. */
export function lookupFor(command: string, name: string): Lookup | undefined {
  return typed.includes(`${command}.${name}`) ? undefined : lookups[name];
}
