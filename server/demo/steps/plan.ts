import { agreePlan } from "../../../protection/plan/agree-plan.ts";
import { approvePlan } from "../../../protection/plan/approve-plan.ts";
import { confirmServiceReceived } from "../../../protection/plan/confirm-service-received.ts";
import { draftPlan } from "../../../protection/plan/draft-plan.ts";
import { requestPlanApproval } from "../../../protection/plan/request-plan-approval.ts";
import { returnPlan } from "../../../protection/plan/return-plan.ts";
import { type DemoPerson, idOf } from "../demo-person.ts";
import { demoOrganisationId } from "../demo-organisations.ts";
import { type Help, helpOf } from "../help.ts";
import { dayAfter } from "../story-time.ts";
import { ask, type Visit } from "../visit.ts";

/** One goal and one service line for each kind of help. `cost` is in cents of a euro. */
export type Planned = { readonly help: readonly Help[]; readonly cost?: number };

export function draft(who: DemoPerson, at: string, { help, cost }: Planned): Visit {
  const goals = help.map((one) => ({
    goalId: idOf(who, `goal ${one}`),
    area: helpOf(one).area,
    text: helpOf(one).goal,
  }));
  const lines = help.map((one) => ({
    lineId: idOf(who, `line ${one}`),
    goalId: idOf(who, `goal ${one}`),
    service: helpOf(one).service,
    providerId: demoOrganisationId(helpOf(one).provider),
    quantity: helpOf(one).quantity,
    unit: helpOf(one).unit,
    dueOn: dayAfter(at, 30),
    frequency: "other" as const,
    ...(cost && { cost: { amount: cost, currency: "EUR" } }),
  }));
  return { at, by: who.caseworker, asked: [ask(draftPlan, { caseId: idOf(who, "case"), goals, lines })] };
}

/** The person says yes, and the caseworker puts the plan before the supervisor. */
export function agreeAndRequest(who: DemoPerson, at: string): Visit {
  const caseId = idOf(who, "case");
  const agreement = { language: who.language, method: "verbal-certified", words: "Yes, this is what I want." } as const;
  return {
    at,
    by: who.caseworker,
    asked: [ask(agreePlan, { caseId, ...agreement }), ask(requestPlanApproval, { caseId })],
  };
}

export function approve(who: DemoPerson, at: string): Visit {
  return {
    at,
    by: "supervisor",
    asked: [ask(approvePlan, { caseId: idOf(who, "case"), comment: "Clear and agreed." })],
  };
}

export function returnWith(who: DemoPerson, at: string, comment: string): Visit {
  return { at, by: "supervisor", asked: [ask(returnPlan, { caseId: idOf(who, "case"), comment })] };
}

export function received(who: DemoPerson, at: string, help: Help): Visit {
  const line = { lineId: idOf(who, `line ${help}`), deliveredOn: at.slice(0, 10), outcome: "referred" } as const;
  const confirmed = { caseId: idOf(who, "case"), ...line, referralId: idOf(who, `referral ${help}`) };
  return { at, by: who.caseworker, asked: [ask(confirmServiceReceived, confirmed)] };
}
