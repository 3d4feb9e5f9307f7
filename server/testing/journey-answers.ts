/** What the invented people of the journey answer, as their forms take it. */
export const triageAnswers = {
  agrees_to_triage: "yes",
  observed: ["none"],
  forced_work: "yes",
  forced_work_ongoing: "no",
  hurt: { missing: "refused" },
};

export const consentAnswers = {
  notice_version: "notice-1",
  notice_language: "fr",
  consent_language: "fr",
  given_by: "self",
  consent_method: "verbal-certified",
  agrees_screening: "yes",
  agrees_case_management: "yes",
  agrees_statistics: { missing: "refused" },
};

export const registrationAnswers = {
  name: { given: "Testperson", family: "Alpha", script: "Latn" },
  name_own_script: { given: "شخص", family: "تجريبي", script: "Arab" },
  chosen_name: "Alphie",
  birth_date: "2001-07",
  gender: "female",
  citizenships: ["SD"],
  languages: ["ar", "fr"],
};

export const secondConsentAnswers = {
  notice_version: "notice-1",
  notice_language: "ar",
  consent_language: "ar",
  given_by: "self",
  consent_method: "written",
  agrees_screening: "yes",
};

export const secondRegistrationAnswers = {
  name: { given: "شخص", family: "تجريبي", script: "Arab" },
  birth_date: "2001",
  citizenships: { missing: "unknown" },
  languages: ["ar"],
  gender: "female",
};
