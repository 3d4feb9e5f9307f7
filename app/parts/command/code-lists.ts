/** Where the words of a field's codes stand, when the field's own name does not say it. */
const lists: Readonly<Record<string, string>> = {
  level: "risk",
  mode: "contact-mode",
  method: "consent-method",
  givenBy: "giver",
  area: "need-area",
  "RequestClosure.reason": "closure-reason",
  "DeclineReferral.reason": "decline-reason",
  "CompleteReferral.outcome": "completion-outcome",
  "ConfirmServiceReceived.outcome": "service-outcome",
  "RecommendScreening.concluded": "trafficking.outcome",
  fields: "identity-field",
  roles: "role",
};

/** The lists in which `useCodeWord` looks for a code of this field, the nearest first. */
export function codeListsOf(command: string, field: string): readonly string[] {
  const named = [lists[`${command}.${field}`], lists[field]].filter((list) => list !== undefined);
  return [...named, kebab(field)];
}

function kebab(name: string): string {
  return name.replaceAll(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
}
