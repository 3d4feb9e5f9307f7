import { expect, it } from "vitest";
import { assessmentEvents, riskLevels } from "../protection/assessment/assessment.ts";
import { needUrgencies, severities } from "../protection/assessment/need.ts";
import { caseEvents, contactModes } from "../protection/case/case.ts";
import { channels } from "../protection/case/channel.ts";
import { closureReasons } from "../protection/case/closure-reason.ts";
import { needAreas } from "../protection/case/need-area.ts";
import { disclosableFields } from "../protection/case/service-codes.ts";
import { whatMayBeDone as inCase } from "../protection/case/what-may-be-done.ts";
import { agreementMethods, lineFrequencies, serviceOutcomes } from "../protection/plan/plan-content.ts";
import { planEvents } from "../protection/plan/plan.ts";
import { whatMayBeDone as inPlan } from "../protection/plan/what-may-be-done.ts";
import { completionOutcomes, declineReasons } from "../protection/referral/referral-content.ts";
import { referralEvents } from "../protection/referral/referral.ts";
import { referralUrgencies } from "../protection/referral/urgency.ts";
import { whatMayBeDone as inReferral } from "../protection/referral/what-may-be-done.ts";
import { assessmentWords } from "./en/assessment.ts";
import { caseWords } from "./en/case.ts";
import { planWords } from "./en/plan.ts";
import { referralWords } from "./en/referral.ts";
import { riskWords } from "./en/risk.ts";

const words: Readonly<Record<string, string>> = {
  ...caseWords,
  ...assessmentWords,
  ...planWords,
  ...referralWords,
  ...riskWords,
};
const eventNames = [caseEvents, assessmentEvents, planEvents, referralEvents].flatMap(Object.keys);

it.each([
  ["event", eventNames],
  ["case.status", Object.keys(inCase)],
  ["plan.status", Object.keys(inPlan)],
  ["referral.status", Object.keys(inReferral)],
  ["case.channel", channels],
  ["contact.mode", contactModes],
  ["closure.reason", closureReasons],
  ["need.area", needAreas],
  ["need.severity", severities],
  ["urgency", [...needUrgencies, ...referralUrgencies]],
  ["risk.level", riskLevels],
  ["plan.frequency", lineFrequencies],
  ["agreement.method", agreementMethods],
  ["service.outcome", serviceOutcomes],
  ["referral.decline", declineReasons],
  ["referral.outcome", completionOutcomes],
  ["referral.field", disclosableFields],
])("every code of %s has its word", (prefix, codes) => {
  expect(codes.filter((code) => words[`${prefix}.${code}`] === undefined)).toEqual([]);
});
