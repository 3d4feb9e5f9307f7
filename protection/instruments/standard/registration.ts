import type { Definition } from "../definition.ts";
import { inFourLanguages as say, originalWording } from "./in-four-languages.ts";
import { companyAndNeeds } from "./registration/company-and-needs.ts";
import { firstContact } from "./registration/first-contact.ts";
import { nameAndBirth } from "./registration/name-and-birth.ts";
import { originAndLanguage } from "./registration/origin-and-language.ts";
import { reachSafely } from "./registration/reach-safely.ts";

/**
 * Who the person is and how to reach them safely (protection.md §3.0), asked after consent and never twice. What is
 * answered here becomes the identity by `person/identity-from-answers.ts`, which knows these question ids.
 */
export const registration: Definition = {
  id: "registration",
  version: 1,
  title: say("Registration", "Enregistrement", "Registro", "التسجيل"),
  about: "person",
  notice: originalWording,
  mode: "sections",
  sections: [nameAndBirth, originAndLanguage, companyAndNeeds, reachSafely, firstContact],
};
