import type { Answers } from "../instruments/answer.ts";
import { chosen } from "./chosen.ts";
import { type ChildRule, childRuleOf } from "./trafficking-age.ts";
import { actOf, type Element, type ElementValue, meansOf, purposeOf } from "./trafficking-elements.ts";
import type { TraffickingOutcome, TraffickingReasonCode } from "./trafficking-outcome.ts";

export type TraffickingReason = { readonly code: TraffickingReasonCode; readonly questions: readonly string[] };

export type TraffickingAssessment = {
  readonly act: ElementValue;
  readonly means: ElementValue;
  readonly purpose: ElementValue;
  /** True when the person counts as a child at the time: means are then not needed. */
  readonly childRule: boolean;
  /** Computed only. What holds is what an officer concludes and a second one confirms, each with a reason. */
  readonly computed: TraffickingOutcome;
  /** Which answers met, closed or left open which element, and every rule that shaped the outcome. */
  readonly reasons: readonly TraffickingReason[];
};

/**
 * Act, means and purpose from the answers of `trafficking-screening` so far (Trafficking Protocol, article 3;
 * algorithm of protection.md §3.1). Whether the person agreed at the time and whether a border was crossed are asked
 * but never read here: neither changes what was done to them.
 */
export function assessTrafficking(answers: Answers): TraffickingAssessment {
  const childRule = childRuleOf(answers);
  const found = { act: actOf(answers), means: meansOf(answers), purpose: purposeOf(answers) };
  const required = [found.act, ...(childRule.applies ? [] : [found.means]), found.purpose];
  const computed = outcomeOf(required, found.purpose, isStrong(answers));
  return {
    act: found.act.value,
    means: found.means.value,
    purpose: found.purpose.value,
    childRule: childRule.applies,
    computed,
    reasons: [
      ...reasonsOfAge(childRule, found.means),
      ...reasonsOfElements(found, childRule),
      ...reasonsOfPurpose(found.purpose, answers),
      ...reasonsOfOutcome(required, found.purpose, isStrong(answers)),
    ],
  };
}

type Purpose = Element & { readonly observedOnly: boolean };

function outcomeOf(required: readonly Element[], purpose: Purpose, strong: boolean): TraffickingOutcome {
  if (required.some((element) => element.value === "not-met")) {
    return purpose.value === "met" && strong ? "possible-vot" : "not-vot";
  }
  const complete = required.every((element) => element.value === "met");
  return complete && !purpose.observedOnly ? "actual-vot" : "possible-vot";
}

/**
 * An indicator of forced labour (ILO, eleven indicators) that the interviewer graded strong, and did not take back
 * from the indicators found.
 */
function isStrong(answers: Answers): boolean {
  const found = chosen(answers, "ilo_indicators");
  return (chosen(answers, "ilo_strong") ?? []).some((indicator) => found?.includes(indicator) ?? true);
}

function reasonsOfAge(rule: ChildRule, means: Element): TraffickingReason[] {
  if (rule.reason === undefined) return [];
  const age = { code: rule.reason, questions: rule.questions };
  return means.value === "met" ? [age] : [age, { code: "means-not-needed", questions: rule.questions }];
}

function reasonsOfElements(
  found: { readonly act: Element; readonly means: Element; readonly purpose: Element },
  rule: ChildRule,
): TraffickingReason[] {
  const showsMeans = !rule.applies || found.means.value === "met";
  return (["act", "means", "purpose"] as const)
    .filter((name) => name !== "means" || showsMeans)
    .map((name) => ({ code: `${name}-${found[name].value}` as const, questions: found[name].questions }));
}

function reasonsOfPurpose(purpose: Purpose, answers: Answers): TraffickingReason[] {
  if (purpose.value !== "met") return [];
  const reasons: TraffickingReason[] = [];
  if (answers["exploitation_status"] === "intended") {
    reasons.push({ code: "process-started", questions: ["exploitation_status"] });
  }
  if (purpose.observedOnly) reasons.push({ code: "observation-only", questions: ["exploitation_observed"] });
  return reasons;
}

/** A "not" never ends the help: it names the track to go on with (protection.md §2.3, no gap). */
function reasonsOfOutcome(required: readonly Element[], purpose: Purpose, strong: boolean): TraffickingReason[] {
  if (required.some((element) => element.value === "not-met")) {
    if (purpose.value !== "met") return [{ code: "vulnerability-track", questions: [] }];
    const track = { code: "exploitation-track", questions: purpose.questions } as const;
    return strong ? [{ code: "ilo-strong", questions: ["ilo_strong"] }, track] : [track];
  }
  const nothingMet = required.every((element) => element.value !== "met");
  const open = required.flatMap((element) => element.questions);
  return nothingMet ? [{ code: "insufficient-information", questions: open }] : [];
}
