import type { TimelineEntry } from "../../api/case-answer.ts";

/** What a story is about, from what the worker asks first: how are they, are they safe, what was promised. */
export const timelineThemes = ["contact", "safety", "plan", "referral", "form", "person", "case"] as const;
export type TimelineTheme = (typeof timelineThemes)[number];

const ofCase: Readonly<Record<string, TimelineTheme>> = {
  NoteAdded: "contact",
  FollowUpRecorded: "contact",
  NeedsAssessed: "safety",
  RiskRecorded: "safety",
  SafetyPlanOpened: "safety",
  SafetyPlanReviewed: "safety",
  SafetyPlanEnded: "safety",
  PlanDrafted: "plan",
  PlanAgreed: "plan",
  PlanApprovalRequested: "plan",
  PlanApproved: "plan",
  PlanReturned: "plan",
  ServiceReceived: "plan",
};

const ofKind: Readonly<Record<string, TimelineTheme>> = { referral: "referral", sheet: "form", person: "person" };

export function themeOf({ stream, type }: Pick<TimelineEntry, "stream" | "type">): TimelineTheme {
  return ofKind[stream.kind] ?? ofCase[type] ?? "case";
}
