import { addNote } from "../../../protection/case/add-note.ts";
import { assignCase } from "../../../protection/case/assign-case.ts";
import type { Channel } from "../../../protection/case/channel.ts";
import { openCase } from "../../../protection/case/open-case.ts";
import { recordFollowUp } from "../../../protection/case/record-follow-up.ts";
import { openSafetyPlan } from "../../../protection/assessment/open-safety-plan.ts";
import { recordRisk } from "../../../protection/assessment/record-risk.ts";
import type { RiskLevel } from "../../../protection/assessment/assessment.ts";
import { type DemoPerson, idOf, teamOf } from "../demo-person.ts";
import { demoUserId } from "../demo-users.ts";
import { dayAfter } from "../story-time.ts";
import { ask, type Visit } from "../visit.ts";

export function open(who: DemoPerson, at: string, channel: Channel = "triage"): Visit {
  const [caseId, personId] = [idOf(who, "case"), idOf(who, "person")];
  return { at, by: "officer", asked: [ask(openCase, { caseId, personId, channel, country: "MA", team: teamOf(who) })] };
}

/** The supervisor hands the case to a caseworker. */
export function assign(who: DemoPerson, at: string, handover?: string): Visit {
  const assigneeId = demoUserId(who.caseworker);
  return {
    at,
    by: "supervisor",
    asked: [ask(assignCase, { caseId: idOf(who, "case"), assigneeId, ...(handover && { handover }) })],
  };
}

export function note(who: DemoPerson, at: string, text: string): Visit {
  return { at, by: who.caseworker, asked: [ask(addNote, { caseId: idOf(who, "case"), text })] };
}

export function judgeRisk(who: DemoPerson, at: string, level: RiskLevel, reason: string): Visit {
  return { at, by: who.caseworker, asked: [ask(recordRisk, { caseId: idOf(who, "case"), level, reason })] };
}

export function planSafety(who: DemoPerson, at: string, concern: string): Visit {
  const plan = {
    safetyPlanId: idOf(who, "safety plan"),
    concern,
    madeWithPerson: true,
    resources: "A phone that nobody else knows of; a cousin who answers at night.",
    before: "Leaves by the back door, bag packed, code word agreed.",
    safePlaces: "The house with the green door; the clinic during the day.",
    reviewOn: dayAfter(at, 14),
  };
  return { at, by: who.caseworker, asked: [ask(openSafetyPlan, { caseId: idOf(who, "case"), ...plan })] };
}

export function followUp(who: DemoPerson, at: string, text: string, reached = true): Visit {
  const said = { occurredOn: at.slice(0, 10), mode: reached ? "visit" : "phone", reached, text } as const;
  const contact = ask(recordFollowUp, { caseId: idOf(who, "case"), ...said, ...(reached && { safeToTalk: true }) });
  return { at, by: who.caseworker, asked: [contact] };
}
