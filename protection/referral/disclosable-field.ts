import { identityFields } from "../person/identity.ts";

/**
 * What a referral may tell about a person, with the sensitivity each field has at home. Not among it: the story, what a
 * screening found, doubts about age, statelessness and place of birth.
 */
export const disclosableShape = () => {
  const { names, chosenName, birthDate, age, gender, citizenships, languages, needsInterpreter } = identityFields();
  const { phone, safeContact, householdSize, specificNeeds } = identityFields();
  return {
    ...{ names, chosenName, birthDate, age, gender, citizenships, languages, needsInterpreter },
    ...{ phone, safeContact, householdSize, specificNeeds },
  };
};

export type DisclosableField = keyof ReturnType<typeof disclosableShape>;
export const disclosableFields = [
  "names",
  "chosenName",
  "birthDate",
  "age",
  "gender",
  "citizenships",
  "languages",
  "needsInterpreter",
  "phone",
  "safeContact",
  "householdSize",
  "specificNeeds",
] as const satisfies readonly DisclosableField[];
