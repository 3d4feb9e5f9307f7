import { countryCodes } from "../../protection/basics/reference-codes.ts";
import { threeLetterCodes } from "./language-codes.ts";
import {
  gender,
  highestLevelOfEducation,
  industries,
  maritalStatus,
  methodOfRecruitment,
  methodsOfControl,
  organisationTypes,
  planTypes,
  roleInProcess,
  typeOfExploitation,
  vulnerabilities,
  websites,
} from "./picklists.ts";

export type HtcdsType =
  | "Text"
  | "Long Text"
  | "Date"
  | "Number"
  | "Checkbox"
  | "Geolocation"
  | "Picklist"
  | "Multiselect Picklist"
  | "Picklist or Text"
  | `Lookup [to ${string}]`
  // One field has no type in the standard.
  | "";

export type HtcdsRule = {
  readonly type: HtcdsType;
  /** The system values it may have; absent where it is free. */
  readonly values?: readonly string[];
  /** Still in the standard, written by nobody any more. */
  readonly deprecated?: true;
};

const countries = countryCodes;
const languages = threeLetterCodes;
const text = { type: "Text" } as const;
const longText = { type: "Long Text" } as const;
const date = { type: "Date" } as const;
const number = { type: "Number" } as const;
const checkbox = { type: "Checkbox" } as const;
const place = { type: "Geolocation" } as const;
const organisation = { type: "Lookup [to organisation]" } as const;
const person = { type: "Lookup [to person]" } as const;
const user = { type: "Lookup [to user]" } as const;

/**
 * Every field of the Human Trafficking Case Data Standard 2.0 (24 December 2021) under its section: name, type and
 * system values, as facts. The standard is by IOM, CC BY 4.0; using its names says nothing about who stands behind us.
 */
export const htcdsSections = {
  Organization: {
    org_Name: text,
    org_ShippingCity: text,
    org_ShippingCountry: { type: "Picklist or Text", values: countries },
    org_ShippingState: { type: "Picklist or Text" },
    org_ShippingStreet: text,
    org_ShippingPostalCode: text,
    org_ShippingLongitude: place,
    org_ShippingLatitude: place,
    org_Phone: text,
    org_Type: oneOf(...organisationTypes),
  },
  Person: {
    prs_Salutation: text,
    prs_FirstName: text,
    prs_MiddleName: text,
    prs_SecondName: text,
    prs_Birthdate: date,
    prs_Gender: oneOf(...gender),
    prs_Deceased: checkbox,
    prs_MaritalStatus: oneOf(...maritalStatus),
    prs_NumberOfChildren: number,
    prs_PrimaryLanguage: oneOf(...languages),
    prs_SecondaryLanguage: oneOf(...languages),
    prs_HighestLevelOfEducation: oneOf(...highestLevelOfEducation),
    prs_Citizenship: someOf(...countries),
    prs_IdentityNumber: text,
    prs_Title: text,
    prs_Email: text,
    prs_HomePhone: text,
    prs_MobilePhone: text,
    prs_MailingCity: text,
    prs_MailingCountry: { type: "Text", values: countries },
    prs_MailingState: text,
    prs_MailingStreet: text,
    prs_MailingPostalCode: text,
    prs_MailingLongitude: number,
    prs_MailingLatitude: number,
  },
  "Person - Victim Context": {
    vic_AgreementToManagePersonalData: deprecated(checkbox),
    vic_TraffickingStatus: oneOf("PossibleVictimOfTrafficking", "ActualVictimOfTrafficking", "NotAVictimOfTrafficking"),
    vic_TraffickingStatusDecisionMakingOrg: oneOf(
      "Police",
      "NGO",
      "CourtOrProsecution",
      "NonPoliceGovernmentalOrganization",
      "Other",
    ),
    vic_RelationshipToTrafficker: oneOf("Familial", "Acquainted", "Unaquainted"),
    vic_AgeWhenTrafficked: number,
    vic_RecruitmentWebsitesAndApps: someOf(...websites),
    vic_MethodOfRecruitment: someOf(...methodOfRecruitment),
    vic_LocationOfRecruitment: organisation,
    vic_MethodsOfControl: someOf(...methodsOfControl),
    vic_TypeOfExploitation: someOf(...typeOfExploitation),
    vic_ForcedLabourIndustry: oneOf(...industries),
    vic_TypeOfSexExploitation: someOf(
      "Prostitution",
      "Pornography",
      "RemoteInteractiveServices",
      "PrivateSexualServices",
    ),
    vic_LocationOfExploitation: organisation,
    vic_ExploitationWebsitesAndApps: someOf(...websites),
    vic_Vulnerabilities: deprecated(someOf(...vulnerabilities)),
    vic_DetailsOfVulnerabilities: deprecated(longText),
  },
  "Person - Perpetrator Context": {
    per_RoleInProcess: someOf(...roleInProcess),
    per_RoleDetails: longText,
    per_Organisation: { type: "" },
  },
  Case: {
    cas_Status: oneOf("Active", "FollowUp", "Closed", "ClosedReferred"),
    cas_ReasonForCaseClosure: longText,
    cas_CaseOwner: user,
  },
  "Referral Details": {
    cas_ReferringOrganisation: organisation,
    cas_IncomingReferralDate: date,
    cas_ReferringPrimaryCaseWorker: person,
    cas_ReasonForIncomingReferral: oneOf("AdditionalServicesRequired", "MigrationOrChangeOfLocation", "Other"),
    cas_IncomingReferralDetails: longText,
    cas_ReferredOrganisation: organisation,
    cas_ReferredPrimaryCaseWorker: person,
    cas_ReasonForOutgoingReferral: oneOf("AdditionalServicesRequired", "MigrationOrChangeOfLocation", "Other"),
    cas_OutgoingReferralDate: date,
    cas_OutgoingReferralDetails: longText,
  },
  "Case Comment": {
    cco_CaseComment: longText,
  },
  "Historic Trafficking Events": {
    hte_Longitude: place,
    hte_Latitude: place,
    hte_City: text,
    hte_Country: text,
    hte_State: text,
    hte_Street: text,
    hte_PostalCode: text,
    hte_Date: date,
    hte_Type: oneOf("Recruitment", "Transit", "Exploitation"),
    hte_Description: longText,
  },
  "Support Plan": {
    spl_Objectives: longText,
    spl_ActionPlan: longText,
    spl_PlannedEndDate: date,
    spl_ActualEndDate: date,
    spl_Type: oneOf(...planTypes),
  },
  Consent: {
    con_Consent: checkbox,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, HtcdsRule>>>>;

type Sections = typeof htcdsSections;
export type HtcdsSection = keyof Sections;
export type HtcdsField = { readonly [Section in HtcdsSection]: keyof Sections[Section] }[HtcdsSection];

/** The same, by field name. */
export const htcdsFields: ReadonlyMap<string, HtcdsRule> = new Map(
  Object.values(htcdsSections).flatMap((fields) => Object.entries<HtcdsRule>(fields)),
);

function oneOf(...values: readonly string[]): HtcdsRule {
  return { type: "Picklist", values };
}

function someOf(...values: readonly string[]): HtcdsRule {
  return { type: "Multiselect Picklist", values };
}

function deprecated(rule: HtcdsRule): HtcdsRule {
  return { ...rule, deprecated: true };
}
