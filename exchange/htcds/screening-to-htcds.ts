import { meansQuestions } from "../../protection/screening/trafficking-elements.ts";
import { type Answers, hasValue } from "../../protection/instruments/answer.ts";
import { chosen } from "../../protection/screening/chosen.ts";
import type { TraffickingOutcome } from "../../protection/screening/trafficking-outcome.ts";
import { type HtcdsRecord, known } from "./htcds-record.ts";
import {
  exploitationTypes,
  labourIndustries,
  methodsOfControl,
  methodsOfRecruitment,
  relationsToTrafficker,
  rolesInProcess,
  sexualForms,
  websitesAndApps,
} from "./screening-codes.ts";

const statuses = {
  "actual-vot": "ActualVictimOfTrafficking",
  "possible-vot": "PossibleVictimOfTrafficking",
  "not-vot": "NotAVictimOfTrafficking",
} as const satisfies Record<TraffickingOutcome, string>;

/** What was answered, and the status that two officers concluded; what is only computed is nobody's status. */
export function screeningToHtcds(answers: Answers, concluded: TraffickingOutcome | undefined): HtcdsRecord {
  const some = (question: string, codes: Readonly<Record<string, string>>) =>
    mapped(chosen(answers, question) ?? [], codes);
  const age = answers["age_at_first_act"];
  return known({
    vic_TraffickingStatus: concluded && statuses[concluded],
    vic_RelationshipToTrafficker: one(answers, "recruiter_relation", relationsToTrafficker),
    vic_AgeWhenTrafficked: typeof age === "number" ? age : undefined,
    vic_RecruitmentWebsitesAndApps: some("contact_apps", websitesAndApps),
    vic_MethodOfRecruitment: some("contact_how", methodsOfRecruitment),
    vic_MethodsOfControl: mapped(
      meansQuestions.flatMap((question) => chosen(answers, question) ?? []),
      methodsOfControl,
    ),
    vic_TypeOfExploitation: some("exploitation_types", exploitationTypes),
    vic_ForcedLabourIndustry: one(answers, "labour_sector", labourIndustries),
    vic_TypeOfSexExploitation: some("sexual_forms", sexualForms),
    per_RoleInProcess: some("recruiter_roles", rolesInProcess),
  });
}

/** Where and when it happened: recruitment, each country of transit, each country of exploitation. */
export function eventsToHtcds(answers: Answers): readonly HtcdsRecord[] {
  const exploited = countries(answers, "exploitation_countries");
  const recruited = known({
    hte_Country: text(answers, "first_act_country"),
    hte_Date: wholeDate(text(answers, "first_act_on")),
  });
  // One day for several countries would be true of one of them only.
  const began = exploited.length <= 1 ? wholeDate(text(answers, "exploitation_began_on")) : undefined;
  return [
    ...(Object.keys(recruited).length > 0 ? [{ ...recruited, hte_Type: "Recruitment" }] : []),
    ...countries(answers, "transit_countries").map((country) => ({ hte_Country: country, hte_Type: "Transit" })),
    ...exploited.map((country) => known({ hte_Country: country, hte_Date: began, hte_Type: "Exploitation" })),
  ];
}

/** The standard's dates are whole days; a year or a month alone is left out, because inventing a day would be a lie. */
export function wholeDate(date: string | undefined): string | undefined {
  return date?.length === 10 ? date : undefined;
}

function mapped(options: readonly string[], codes: Readonly<Record<string, string>>): readonly string[] {
  return [...new Set(options.flatMap((option) => codes[option] ?? []))];
}

function one(answers: Answers, question: string, codes: Readonly<Record<string, string>>): string | undefined {
  const option = text(answers, question);
  return option === undefined ? undefined : codes[option];
}

function text(answers: Answers, question: string): string | undefined {
  const answer = answers[question];
  return typeof answer === "string" ? answer : undefined;
}

function countries(answers: Answers, question: string): readonly string[] {
  const answer = answers[question];
  return hasValue(answer) && Array.isArray(answer) ? answer.filter((one) => typeof one === "string") : [];
}
