type Codes = Readonly<Record<string, string>>;

/** Our options of the trafficking screening in the standard's words, question by question. Where it has none: Other. */
export const methodsOfControl: Codes = {
  "physical-threats": "PhysicalThreats",
  "threats-law-enforcement": "ThreatsLawEnforcement",
  "threatens-children-family": "ThreatensChildrenFamily",
  "uses-children": "Other",
  "threats-to-expose": "Other",
  "physical-abuse": "PhysicalAbuse",
  "sexual-abuse": "SexualAbuse",
  "psychological-abuse": "PsychologicalAbuse",
  "psychoactive-substance": "PsychoactiveSubstance",
  abduction: "Other",
  "false-promises": "FalsePromises",
  fraud: "Other",
  "debt-bondage": "DebtBondage",
  "takes-earnings": "TakesEarnings",
  "restricts-financial-access": "RestrictsFinancialAccess",
  "excessive-working-hours": "ExcessiveWorkingHours",
  "restricts-movement": "Other",
  "withholds-documents": "WithholdsDocuments",
  "restricts-medical-care": "RestrictsMedicalCare",
  "withholds-necessities": "WithholdsNecessities",
  "abuse-of-power": "Other",
  "abuse-of-vulnerability": "Other",
  "spiritual-control": "Other",
  "payment-to-controller": "Other",
  other: "Other",
};

export const exploitationTypes: Codes = {
  "forced-labour": "ForcedLabour",
  "sexual-exploitation": "SexualExploitation",
  "child-labour": "ChildLabour",
  "forced-marriage": "ForcedMarriage",
  servitude: "Servitude",
  "domestic-servitude": "Servitude",
  "slavery-like": "Other",
  "forced-military-nonstate": "ForcedMilitaryByNonStateActors",
  "organ-removal": "OrganRemoval",
  "forced-begging": "ForcedBegging",
  "forced-criminality": "Other",
  "online-scam": "Other",
  "forced-adoption": "ForcedAdoption",
  surrogacy: "Surrogacy",
  other: "Other",
};

export const methodsOfRecruitment: Codes = {
  "place-of-business": "AtAPlaceOfBusiness",
  "educational-institution": "AtAnEducationalInstitution",
  "at-work": "AtWork",
  "online-social-network": "ThroughOnlineSocialNetworks",
  "online-ad": "ThroughAnOnlineAdvertisement",
  "tv-ad": "ThroughATelevisionAdvert",
  "newspaper-ad": "ThroughANewspaperAdvert",
  family: "ThroughFamilyOrFamilyEvents",
  "friends-social": "ThroughFriendsOrSocialEvents",
  agency: "Other",
  "in-person": "Other",
  kidnapped: "Other",
  "sold-by-family": "Other",
  smuggler: "Other",
  "previous-trafficker": "Other",
  other: "Other",
};

export const websitesAndApps: Codes = {
  facebook: "Facebook",
  instagram: "Instagram",
  whatsapp: "WhatsApp",
  telegram: "Telegram",
  messenger: "FacebookMessenger",
  viber: "Viber",
  snapchat: "SnapChat",
  line: "Line",
  wechat: "WeChat",
  qq: "QQ",
  tiktok: "TikTok",
  x: "Twitter",
  "local-classifieds": "Other",
  other: "Other",
};

export const relationsToTrafficker: Codes = {
  "intimate-partner": "Acquainted",
  family: "Familial",
  friend: "Acquainted",
  acquainted: "Acquainted",
  // The standard's own spelling.
  unacquainted: "Unaquainted",
};

export const rolesInProcess: Codes = {
  "recruiter-intermediary": "RecruiterOrIntermediary",
  "broker-travel-agent": "BrokerTravelAgent",
  transporter: "Transporter",
  "travelling-partner": "TravellingPartner",
  smuggler: "Smuggler",
  harboured: "HarbouredIndividual",
  transferred: "TransferredIndividual",
  received: "ReceivedIndividual",
  sold: "SoldIndividual",
  bought: "BoughtIndividual",
  controlled: "ControlledIndividual",
  kidnapper: "Kidnapper",
  abuser: "Abuser",
  exploiter: "Exploiter",
  other: "Other",
};

/** Sections of ISIC Rev. 4; "another sector" is none of them. */
export const labourIndustries: Codes = {
  agriculture: "A_AgricultureForestryAndFishing",
  fishing: "A_AgricultureForestryAndFishing",
  construction: "F_Construction",
  "domestic-work": "T_ActivitiesOfHouseholdsAsEmployers",
  manufacturing: "C_Manufacturing",
  mining: "B_MiningAndQuarrying",
  hospitality: "I_AccommodationAndFoodServiceActivities",
  transport: "H_TransportationAndStorage",
  care: "Q_HumanHealthAndSocialWorkActivities",
  cleaning: "N_AdministrativeAndSupportServiceActivities",
  retail: "G_WholesaleAndRetailTradeRepairOfMotorVehicles",
  entertainment: "R_ArtsEntertainmentAndRecreation",
};

export const sexualForms: Codes = {
  prostitution: "Prostitution",
  pornography: "Pornography",
  "remote-interactive": "RemoteInteractiveServices",
  "private-sexual-services": "PrivateSexualServices",
};
