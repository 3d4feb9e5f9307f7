import { type PastEvent, testActor, testId } from "../testing/given.ts";

/** Histories of a case that tests of several features begin with. Invented, like everything in a test. */
export const caseId = testId(1);
export const testPersonId = testId(2);
export const colleagueId = testId(3);

export const caseOpened: PastEvent = {
  type: "CaseOpened",
  body: { personId: testPersonId, channel: "ngo", country: "NE", team: "north" },
};

export const closureRequested: PastEvent = {
  type: "ClosureRequested",
  body: { reason: "plan-goals-met", safetyPlanReviewed: true, needsReviewed: true, personInformed: true },
};

export const caseClosed: PastEvent = {
  type: "CaseClosed",
  body: { reason: "plan-goals-met" },
  written: { actorId: colleagueId },
};

export const nothingOpen = { openSafetyPlans: 0, openReferrals: 0 };
export const asColleague = { actor: { ...testActor, userId: colleagueId as typeof testActor.userId } }; // a valid id
