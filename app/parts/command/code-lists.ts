/** Where the words of a field's codes stand, when the field's own name does not say it. */
const lists: Readonly<Record<string, string>> = {
  level: "risk.level",
  channel: "case.channel",
  mode: "contact.mode",
  area: "need.area",
  frequency: "plan.frequency",
  fields: "referral.field",
  roles: "role",
  code: "service",
  method: "consent-method",
  givenBy: "giver",
  removed: "field",
  purpose: "consent.purpose",
  reasons: "triage.reason",
  concluded: "trafficking.outcome",
  computed: "trafficking.outcome",
  outcome: "service.outcome",
  "AgreePlan.method": "agreement.method",
  "PlanAgreed.method": "agreement.method",
  "RequestClosure.reason": "closure.reason",
  "ClosureRequested.reason": "closure.reason",
  "CaseClosed.reason": "closure.reason",
  "DeclineReferral.reason": "referral.decline",
  "ReferralDeclined.reason": "referral.decline",
  "CompleteReferral.outcome": "referral.outcome",
  "ReferralCompleted.outcome": "referral.outcome",
  "ReferralRevoked.because": "referral.because",
  "TriageConcluded.level": "triage.level",
};

/** The lists in which `useCodeWord` finds a code of this field; `of` is the command or the event that has the field. */
export function codeListsOf(of: string, field: string): readonly string[] {
  return [lists[`${of}.${field}`] ?? lists[field] ?? kebab(field), kebab(field)];
}

function kebab(name: string): string {
  return name.replaceAll(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
}
