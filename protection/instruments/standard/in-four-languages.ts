import type { Option, Question, Text } from "../definition.ts";

/** The same words in English, French, Spanish and Arabic, the languages of every standard instrument. */
export function inFourLanguages(en: string, fr: string, es: string, ar: string): Text {
  return { en, fr, es, ar };
}

/** One tap that says "asked, and none": it clears the other choices. */
export const noneOfThese: Option = {
  code: "none",
  label: inFourLanguages("None of these", "Rien de tout cela", "Nada de esto", "لا شيء مما سبق"),
  exclusive: true,
};

/** Who wrote the words, and what they are not. */
export const originalWording: Text = inFourLanguages(
  "Original wording of this project, not an official form of any organisation. Have a practitioner review it before use.",
  "Texte original de ce projet, pas un formulaire officiel d’une organisation. À faire relire par une personne de métier avant usage.",
  "Texto original de este proyecto, no es un formulario oficial de ninguna organización. Debe revisarlo una persona experta antes de usarlo.",
  "صياغة أصلية لهذا المشروع، وليست استمارة رسمية لأي منظمة. يُرجى أن يراجعها مختص ميداني قبل الاستخدام.",
);

export function option(code: string, en: string, fr: string, es: string, ar: string): Option {
  return { code, label: inFourLanguages(en, fr, es, ar) };
}

export function yesNo(id: string, sensitivity: Question["sensitivity"], label: Text): Question {
  return { id, type: "yes-no", label, sensitivity };
}
