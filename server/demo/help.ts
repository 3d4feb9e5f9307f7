import type { NeedArea } from "../../protection/case/need-area.ts";
import type { ServiceCode } from "../../protection/case/service-codes.ts";
import type { DemoOrganisationKey } from "./demo-organisations.ts";
import type { DemoUserKey } from "./demo-users.ts";

type Helping = {
  readonly service: ServiceCode;
  readonly provider: DemoOrganisationKey;
  readonly answeredBy: DemoUserKey;
  readonly area: NeedArea;
  /** Code of the needs form in that area. */
  readonly need: string;
  readonly goal: string;
  readonly reason: string;
  readonly quantity: number;
  readonly unit: string;
};

/** The kinds of help that plans and referrals of the demo ask for. */
const kinds = {
  house: {
    service: "safe-house",
    provider: "lantern",
    answeredBy: "shelter",
    area: "shelter",
    need: "safe-house",
    goal: "I sleep in a place that nobody knows of.",
    reason: "Needs a protected place from tonight on.",
    quantity: 60,
    unit: "night",
  },
  bed: {
    service: "emergency-shelter",
    provider: "lantern",
    answeredBy: "shelter",
    area: "shelter",
    need: "emergency-bed",
    goal: "I have a bed until I know where to go.",
    reason: "Sleeps outside; needs a bed.",
    quantity: 14,
    unit: "night",
  },
  childCare: {
    service: "child-care-placement",
    provider: "lantern",
    answeredBy: "shelter",
    area: "children",
    need: "child-care",
    goal: "I live with people who look after me.",
    reason: "A child without a carer; needs a place with adults who look after him.",
    quantity: 1,
    unit: "place",
  },
  lawyer: {
    service: "legal-counsel",
    provider: "listening",
    answeredBy: "listener",
    area: "legal",
    need: "lawyer",
    goal: "I know my rights and somebody speaks for me.",
    reason: "Asks for legal advice.",
    quantity: 3,
    unit: "meeting",
  },
  wages: {
    service: "compensation-claim",
    provider: "listening",
    answeredBy: "listener",
    area: "legal",
    need: "compensation",
    goal: "I get the pay that I worked for.",
    reason: "Wages were not paid for months; wants to claim them.",
    quantity: 1,
    unit: "claim",
  },
  listening: {
    service: "psychosocial-counselling",
    provider: "listening",
    answeredBy: "listener",
    area: "psychosocial",
    need: "counselling",
    goal: "I sleep again and worry less.",
    reason: "Would like someone trained to talk to.",
    quantity: 8,
    unit: "meeting",
  },
  doctor: {
    service: "health-consultation",
    provider: "cedar",
    answeredBy: "clinic",
    area: "health",
    need: "consultation",
    goal: "I know what my pain is and it is treated.",
    reason: "Needs to see a doctor.",
    quantity: 2,
    unit: "visit",
  },
  papers: {
    service: "consular-assistance",
    provider: "consulate",
    answeredBy: "consul",
    area: "documents",
    need: "travel-document",
    goal: "I have a paper to travel home with.",
    reason: "Lost the passport; asks for a travel document and agreed to ask the consulate.",
    quantity: 1,
    unit: "document",
  },
} as const satisfies Record<string, Helping>;

export type Help = keyof typeof kinds;

export function helpOf(help: Help): Helping {
  return kinds[help];
}

// `as`: an object's own keys are its type's keys.
export const helpKinds = Object.keys(kinds) as readonly Help[];
