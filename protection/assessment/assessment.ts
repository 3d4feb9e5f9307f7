import * as z from "zod/mini";
import { type EventOf, part, type Written } from "../basics/history.ts";
import { partId, sheetId } from "../basics/ids.ts";
import { calendarDate } from "../basics/partial-date.ts";
import { field } from "../basics/sensitivity.ts";
import { unreachable } from "../basics/unreachable.ts";
import type { CaseState } from "../case/case.ts";
import { narrative } from "../case/narrative.ts";
import { need, type Need } from "./need.ts";

/**
 * high: significant harm or death is likely if nothing changes. medium: harm, without evidence that it is significant.
 * low: harm is possible. none. Inter-agency child protection wording, used for adults too (domain §3.6).
 */
export const riskLevels = ["high", "medium", "low", "none"] as const;
export type RiskLevel = (typeof riskLevels)[number];

export const risk = () => ({
  level: field("S1", z.enum(riskLevels)),
  /** No score decides alone: a person concludes and writes why. */
  reason: field("S2", narrative(), "narrative"),
});

/** Domain §3.6. Where safe places and contacts are is sealed as a location. */
export const safetyPlan = () => ({
  /** In the person's own words. */
  concern: field("S2", narrative(), "narrative"),
  madeWithPerson: field("S1", z.boolean()),
  resources: field("S2", z.optional(narrative()), "narrative"),
  before: field("S2", z.optional(narrative()), "narrative"),
  during: field("S2", z.optional(narrative()), "narrative"),
  after: field("S2", z.optional(narrative()), "narrative"),
  safePlaces: field("S3.location", z.optional(narrative()), "narrative"),
  reviewOn: field("S1", calendarDate()),
});

export const safetyPlanReview = () => ({
  safetyPlanId: field("S1", partId(), "context"),
  text: field("S2", narrative(), "narrative"),
  reviewOn: field("S1", calendarDate()),
});

export const safetyPlanEnd = () => ({
  safetyPlanId: field("S1", partId(), "context"),
  reason: field("S2", narrative(), "narrative"),
});

export const assessmentEvents = {
  NeedsAssessed: z.strictObject({
    sheetId: field("S1", sheetId(), "context"),
    needs: field("S2", z.array(need())),
  }),
  RiskRecorded: z.strictObject(risk()),
  SafetyPlanOpened: z.strictObject({ safetyPlanId: field("S1", partId(), "context"), ...safetyPlan() }),
  SafetyPlanReviewed: z.strictObject(safetyPlanReview()),
  SafetyPlanEnded: z.strictObject(safetyPlanEnd()),
};
export type AssessmentEvent = EventOf<typeof assessmentEvents>;

export type SafetyPlan = {
  readonly safetyPlanId: string;
  readonly status: "open" | "ended";
  readonly reviewOn: string;
};

export type AssessmentState = {
  /** The newest assessment; the earlier ones stay in the history. */
  readonly assessed:
    | { readonly sheetId: string; readonly needs: readonly Need[]; readonly assessedAt: string }
    | undefined;
  readonly risk: { readonly level: RiskLevel; readonly recordedAt: string } | undefined;
  readonly safetyPlans: readonly SafetyPlan[];
};

/** The parts of a case's history that these rules look at. */
export type AssessedCase = { readonly case: CaseState; readonly assessment: AssessmentState };

const initial: AssessmentState = { assessed: undefined, risk: undefined, safetyPlans: [] };

export const assessmentPart = part<AssessmentState, typeof assessmentEvents>(assessmentEvents, initial, evolve);

function evolve(state: AssessmentState, event: AssessmentEvent, written: Written): AssessmentState {
  switch (event.type) {
    case "NeedsAssessed":
      return { ...state, assessed: { ...event.body, assessedAt: written.receivedAt } };
    case "RiskRecorded":
      return { ...state, risk: { level: event.body.level, recordedAt: written.receivedAt } };
    case "SafetyPlanOpened": {
      const { safetyPlanId, reviewOn } = event.body;
      return { ...state, safetyPlans: [...state.safetyPlans, { safetyPlanId, reviewOn, status: "open" }] };
    }
    case "SafetyPlanReviewed":
      return withPlan(state, event.body.safetyPlanId, { reviewOn: event.body.reviewOn });
    case "SafetyPlanEnded":
      return withPlan(state, event.body.safetyPlanId, { status: "ended" });
    default:
      return unreachable(event);
  }
}

function withPlan(state: AssessmentState, safetyPlanId: string, changed: Partial<SafetyPlan>): AssessmentState {
  const safetyPlans = state.safetyPlans.map((one) =>
    one.safetyPlanId === safetyPlanId ? { ...one, ...changed } : one,
  );
  return { ...state, safetyPlans };
}

export function findSafetyPlan(state: AssessmentState, safetyPlanId: string): SafetyPlan | undefined {
  return state.safetyPlans.find((one) => one.safetyPlanId === safetyPlanId);
}

/** A case does not close over them: the fact `openSafetyPlans`. */
export function countOpenSafetyPlans(state: AssessmentState): number {
  return state.safetyPlans.filter((one) => one.status === "open").length;
}
