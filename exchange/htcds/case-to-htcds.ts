import type { CaseState } from "../../protection/case/case.ts";
import type { Consent } from "../../protection/consent/consent.ts";
import type { OrganisationType } from "../../protection/directory/organisation-type.ts";
import type { Answers } from "../../protection/instruments/answer.ts";
import type { Identity } from "../../protection/person/identity.ts";
import type { PlanState } from "../../protection/plan/plan.ts";
import type { TraffickingOutcome } from "../../protection/screening/trafficking-outcome.ts";
import { words } from "../../words/en/words.ts";
import { type HtcdsCase, type HtcdsRecord, known } from "./htcds-record.ts";
import { consentToHtcds, personToHtcds } from "./person-to-htcds.ts";
import { planToHtcds } from "./plan-to-htcds.ts";
import { eventsToHtcds, screeningToHtcds } from "./screening-to-htcds.ts";

/** One case as the reader may see it: what they may not see has been left out before it comes here. */
export type ExportedCase = {
  readonly today: string;
  readonly organisation:
    | { readonly name: string; readonly organisationType: string; readonly countries: readonly string[] }
    | undefined;
  readonly case: CaseState;
  readonly plan: PlanState;
  readonly identity: Partial<Identity>;
  readonly consents: readonly Consent[];
  readonly answers: Answers;
  /** Confirmed by a second officer; absent before. */
  readonly concluded: TraffickingOutcome | undefined;
  /** What we asked of others for this case, oldest first. */
  readonly referrals: readonly ExportedReferral[];
};
export type ExportedReferral = {
  readonly partnerName: string | undefined;
  readonly madeAt: string;
  readonly reason: string | undefined;
};

/** The case in the field names and values of HTCDS 2.0. Pure: the same facts give the same export. */
export function caseToHtcds(one: ExportedCase): HtcdsCase {
  const lists = {
    "Referral Details": one.referrals.map(referralToHtcds),
    "Historic Trafficking Events": eventsToHtcds(one.answers),
    "Support Plan":
      one.plan.status === "none" || !one.plan.inForce ? [] : planToHtcds(one.plan.inForce, one.plan.received),
  };
  return {
    ...organisationToHtcds(one),
    ...personToHtcds(one.identity),
    ...screeningToHtcds(one.answers, one.concluded),
    ...statusToHtcds(one.case),
    ...consentToHtcds(one.consents, one.today),
    ...Object.fromEntries(Object.entries(lists).filter(([, records]) => records.length > 0)),
  };
}

/** Where the standard's list has no place for a kind of organisation it is left out, and Other where it has that. */
const organisationTypes: {
  readonly [Type in OrganisationType]?: readonly [type: string | undefined, decides: string];
} = {
  ngo: ["NGO", "NGO"],
  "law-enforcement": ["LawEnforcement", "Police"],
  "state-of-origin": ["CentralGovernmentOrganisation", "NonPoliceGovernmentalOrganization"],
  "host-state": ["CentralGovernmentOrganisation", "NonPoliceGovernmentalOrganization"],
  "child-protection-authority": [undefined, "NonPoliceGovernmentalOrganization"],
  "national-referral-mechanism": [undefined, "NonPoliceGovernmentalOrganization"],
};

function organisationToHtcds({ organisation, concluded }: ExportedCase): HtcdsRecord {
  if (!organisation) return {};
  const { name, organisationType, countries } = organisation;
  // `as`: a lookup that may miss; an unknown kind reads as none.
  const [type, decides] = organisationTypes[organisationType as OrganisationType] ?? [undefined, "Other"];
  return known({
    org_Name: name,
    org_Type: type,
    org_ShippingCountry: countries.length === 1 ? countries[0] : undefined,
    vic_TraffickingStatusDecisionMakingOrg: concluded && decides,
  });
}

function statusToHtcds(one: CaseState): HtcdsRecord {
  if (one.status === "none") return {};
  const isClosed = one.status === "closed";
  const closed = isClosed && one.reason === "transferred" ? "ClosedReferred" : "Closed";
  return known({
    cas_Status: isClosed ? closed : "Active",
    cas_ReasonForCaseClosure: isClosed ? words[`closure.reason.${one.reason}`] : undefined,
    cas_CaseOwner: one.assigneeId ?? one.openedBy,
    prs_Deceased: isClosed && one.reason === "death" ? true : undefined,
  });
}

function referralToHtcds({ partnerName, madeAt, reason }: ExportedReferral): HtcdsRecord {
  return known({
    cas_ReferredOrganisation: partnerName,
    cas_OutgoingReferralDate: madeAt.slice(0, 10),
    cas_ReasonForOutgoingReferral: "AdditionalServicesRequired",
    cas_OutgoingReferralDetails: reason,
  });
}
