import type { ServiceCode } from "../../protection/case/service-codes.ts";
import type { OrganisationType } from "../../protection/directory/organisation-type.ts";
import { demoId } from "./demo-id.ts";

/** Invented. None of them stands for a body that exists. */
export type DemoOrganisation = {
  readonly name: string;
  readonly organisationType: OrganisationType;
  readonly countries: readonly string[];
  readonly teams: readonly { readonly team: string; readonly name: string }[];
  readonly services: readonly { readonly code: ServiceCode; readonly place?: string; readonly open: boolean }[];
};

export const demoOrganisations = {
  harbour: {
    name: "Harbour Country Office (demo)",
    organisationType: "country-office",
    countries: ["MA"],
    teams: [
      { team: "intake", name: "Intake at the ferry pier" },
      { team: "coast", name: "Care team Coast" },
      { team: "hills", name: "Care team Hills" },
    ],
    services: [],
  },
  lantern: {
    name: "Lantern House shelter (demo)",
    organisationType: "ngo",
    countries: ["MA"],
    teams: [{ team: "house", name: "The house" }],
    services: [
      { code: "safe-house", place: "Coast", open: true },
      { code: "emergency-shelter", place: "Coast", open: true },
      { code: "child-care-placement", place: "Hills", open: true },
      { code: "essential-goods", place: "Coast", open: true },
    ],
  },
  listening: {
    name: "Listening Bench, rights and well-being (demo)",
    organisationType: "ngo",
    countries: ["MA", "ES"],
    teams: [{ team: "bench", name: "The bench" }],
    services: [
      { code: "legal-counsel", place: "Coast", open: true },
      { code: "compensation-claim", open: true },
      { code: "psychosocial-counselling", place: "Hills", open: true },
      { code: "language-course", open: false },
    ],
  },
  cedar: {
    name: "Cedar Clinic (demo)",
    organisationType: "private-provider",
    countries: ["MA"],
    teams: [{ team: "ward", name: "Day ward" }],
    services: [
      { code: "health-consultation", place: "Coast", open: true },
      { code: "reproductive-health-care", place: "Coast", open: true },
      { code: "psychiatric-care", open: false },
      { code: "fitness-to-travel", open: true },
    ],
  },
  consulate: {
    name: "Consular Post of the Far Shore (demo)",
    organisationType: "state-of-origin",
    countries: ["SN"],
    teams: [{ team: "post", name: "The post" }],
    services: [
      { code: "consular-assistance", open: true },
      { code: "travel-documents", open: true },
    ],
  },
  fund: {
    name: "Bridge Fund Team (demo)",
    organisationType: "fund-team",
    countries: ["ES"],
    teams: [{ team: "desk", name: "The fund desk" }],
    services: [],
  },
} as const satisfies Record<string, DemoOrganisation>;

export type DemoOrganisationKey = keyof typeof demoOrganisations;
// `as`: an object's own keys are its type's keys.
export const demoOrganisationKeys = Object.keys(demoOrganisations) as readonly DemoOrganisationKey[];

export function demoOrganisationId(key: DemoOrganisationKey): string {
  return demoId(`organisation ${key}`);
}

export function demoServiceId(key: DemoOrganisationKey, code: ServiceCode): string {
  return demoId(`service ${key} ${code}`);
}
