import { describe, expect, it } from "vitest";
import type { CaseState } from "../../protection/case/case.ts";
import { partId, personId, userId } from "../../protection/basics/ids.ts";
import type { Consent } from "../../protection/consent/consent.ts";
import { caseToHtcds, type ExportedCase } from "./case-to-htcds.ts";
import { htcdsProblems } from "./check-htcds.ts";
import { htcdsCsv } from "./htcds-csv.ts";

const id = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const worker = userId().parse(id(1));

const open: CaseState = {
  status: "open",
  personId: personId().parse(id(2)),
  channel: "hotline",
  country: "CH",
  team: "north",
  openedBy: worker,
  openedAt: "2026-01-05T08:00:00.000Z",
  assigneeId: worker,
  followUps: [],
  reopenings: 0,
};

const consent: Consent = {
  consentId: partId().parse(id(3)),
  purpose: "screening",
  given: true,
  givenBy: "self",
  method: "verbal-certified",
  language: "ar",
  noticeVersion: "notice-1",
  noticeLanguage: "ar",
  recordedAt: "2026-01-05T08:00:00.000Z",
  recordedBy: worker,
};

const bare: ExportedCase = {
  today: "2026-02-01",
  organisation: undefined,
  case: open,
  plan: { status: "none" },
  identity: {},
  consents: [],
  answers: {},
  concluded: undefined,
  referrals: [],
};

const goalId = partId().parse(id(4));
const lineId = partId().parse(id(5));
const version = {
  version: 1,
  author: worker,
  goals: [{ goalId, area: "shelter" as const, text: "Sleeps safely" }],
  lines: [{ lineId, goalId, service: "safe-house" as const, quantity: 30, unit: "night", dueOn: "2026-03-01" }],
};

const full: ExportedCase = {
  ...bare,
  organisation: { name: "Test House", organisationType: "ngo", countries: ["CH"] },
  case: { ...open, status: "closed", reason: "transferred", closedAt: "2026-01-30T08:00:00.000Z" },
  plan: {
    ...version,
    status: "drafted",
    returnedWith: undefined,
    goals: [{ goalId, area: "shelter", text: "A draft that nobody approved" }],
    inForce: version,
    received: [{ lineId, deliveredOn: "2026-01-20", outcome: "referred" }],
  },
  identity: {
    names: [
      { given: "شخص", family: "تجريبي", script: "Arab" },
      { given: "Testperson", other: "Middle", family: "Alpha", script: "Latn" },
    ],
    birthDate: "2001-07-19",
    gender: "female",
    citizenships: ["SD", "SS"],
    languages: ["ar", "prs"],
    phone: "+99912345678",
  },
  consents: [consent],
  answers: {
    age_at_first_act: 17,
    contact_how: ["online-ad", "agency"],
    contact_apps: ["x"],
    recruiter_relation: "unacquainted",
    recruiter_roles: ["recruiter-intermediary"],
    means_threats: ["physical-threats", "uses-children"],
    means_violence: { missing: "refused" },
    means_position: ["other"],
    exploitation_types: ["forced-labour"],
    labour_sector: "fishing",
    first_act_on: "2018",
    first_act_country: "SD",
    transit_countries: ["LY"],
    exploitation_countries: ["IT"],
    exploitation_began_on: "2019-04-01",
  },
  concluded: "actual-vot",
  referrals: [{ partnerName: "Test Shelter", madeAt: "2026-01-10T09:30:00.000Z", reason: "Needs a bed." }],
};

describe("a case in the words of HTCDS", () => {
  it("is valid against the table of fields, full or nearly empty", () => {
    expect(htcdsProblems(caseToHtcds(full))).toEqual([]);
    expect(htcdsProblems(caseToHtcds(bare))).toEqual([]);
  });

  it("leaves out what is not known", () => {
    expect(caseToHtcds(bare)).toEqual({ cas_Status: "Active", cas_CaseOwner: worker });
  });

  it("tells the whole journey", () => {
    expect(caseToHtcds(full)).toEqual({
      org_Name: "Test House",
      org_Type: "NGO",
      org_ShippingCountry: "CH",
      prs_FirstName: "Testperson",
      prs_MiddleName: "Middle",
      prs_SecondName: "Alpha",
      prs_Birthdate: "2001-07-19",
      prs_Gender: "Feminine",
      prs_PrimaryLanguage: "ara",
      prs_SecondaryLanguage: "fas",
      prs_Citizenship: ["SD", "SS"],
      prs_MobilePhone: "+99912345678",
      vic_TraffickingStatus: "ActualVictimOfTrafficking",
      vic_TraffickingStatusDecisionMakingOrg: "NGO",
      vic_RelationshipToTrafficker: "Unaquainted",
      vic_AgeWhenTrafficked: 17,
      vic_RecruitmentWebsitesAndApps: ["Twitter"],
      vic_MethodOfRecruitment: ["ThroughAnOnlineAdvertisement", "Other"],
      vic_MethodsOfControl: ["PhysicalThreats", "Other"],
      vic_TypeOfExploitation: ["ForcedLabour"],
      vic_ForcedLabourIndustry: "A_AgricultureForestryAndFishing",
      per_RoleInProcess: ["RecruiterOrIntermediary"],
      cas_Status: "ClosedReferred",
      cas_ReasonForCaseClosure: "Transferred to another organisation",
      cas_CaseOwner: worker,
      con_Consent: true,
      "Referral Details": [
        {
          cas_ReferredOrganisation: "Test Shelter",
          cas_OutgoingReferralDate: "2026-01-10",
          cas_ReasonForOutgoingReferral: "AdditionalServicesRequired",
          cas_OutgoingReferralDetails: "Needs a bed.",
        },
      ],
      "Historic Trafficking Events": [
        { hte_Country: "SD", hte_Type: "Recruitment" },
        { hte_Country: "LY", hte_Type: "Transit" },
        { hte_Country: "IT", hte_Date: "2019-04-01", hte_Type: "Exploitation" },
      ],
      "Support Plan": [
        {
          spl_Objectives: "Sleeps safely",
          spl_ActionPlan: "Safe house",
          spl_PlannedEndDate: "2026-03-01",
          spl_ActualEndDate: "2026-01-20",
          spl_Type: "SocialCare",
        },
      ],
    });
  });

  it("invents no day where only a year of birth is known", () => {
    expect(caseToHtcds({ ...bare, identity: { birthDate: "2001" } })).not.toHaveProperty("prs_Birthdate");
  });

  it("says no to consent after a no and after a withdrawal", () => {
    const saysOf = (one: Consent) => caseToHtcds({ ...bare, consents: [one] }).con_Consent;
    expect(saysOf({ ...consent, given: false })).toBe(false);
    expect(saysOf({ ...consent, withdrawnAt: "2026-01-06T08:00:00.000Z" })).toBe(false);
    expect(saysOf({ ...consent, purpose: "statistics" })).toBeUndefined();
  });
});

describe("the check of an export", () => {
  it.each([
    ["a value that the list does not have", { prs_Gender: "female" }, "prs_Gender is no Picklist of the standard"],
    ["a date without a day", { prs_Birthdate: "2001-07" }, "prs_Birthdate is no Date of the standard"],
    ["a deprecated field", { vic_Vulnerabilities: ["Poverty"] }, "vic_Vulnerabilities is deprecated"],
    ["text for a box to tick", { con_Consent: "yes" }, "con_Consent is no Checkbox of the standard"],
  ])("names %s", (_name, record, problem) => {
    expect(htcdsProblems(record)).toEqual([problem]);
  });

  it("names a field the standard does not have", () => {
    const invented: object = { prs_Nickname: "Alphie" };
    expect(htcdsProblems(invented)).toEqual(["prs_Nickname is no field of the standard"]);
  });
});

describe("the export as a table", () => {
  it("gives the case one row and each referral, event and plan its own", () => {
    const lines = htcdsCsv(caseToHtcds(full)).trimEnd().split("\r\n");
    expect(lines).toHaveLength(1 + 1 + 1 + 3 + 1);
    expect(lines[1]).toContain("SD;SS");
  });

  it("keeps a spreadsheet from running what someone wrote", () => {
    const referrals = [{ partnerName: "=HYPERLINK(0)", madeAt: "2026-01-10T09:30:00.000Z", reason: 'A "bed", now' }];
    const table = htcdsCsv(caseToHtcds({ ...bare, referrals }));
    expect(table).toContain(",'=HYPERLINK(0),");
    expect(table).toContain('"A ""bed"", now"');
  });
});
