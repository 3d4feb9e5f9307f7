import type { Definition } from "../definition.ts";
import { inFourLanguages as say, originalWording } from "./in-four-languages.ts";
import { control } from "./trafficking/control.ts";
import { corroboration } from "./trafficking/corroboration.ts";
import { exploitation } from "./trafficking/exploitation.ts";
import { interview } from "./trafficking/interview.ts";
import { recruitment } from "./trafficking/recruitment.ts";
import { timeAndAge } from "./trafficking/time-and-age.ts";

/**
 * Was the person trafficked? Act, means and purpose of the Trafficking Protocol, asked over as many visits as it takes
 * (protection.md §3.1, sections A and C to F). Section B is the registration: known already and not asked again.
 * The outcome is computed by `screening/assess-trafficking.ts` and concluded by people.
 */
export const traffickingScreening: Definition = {
  id: "trafficking-screening",
  version: 1,
  title: say(
    "Screening for trafficking in persons",
    "Entretien d’identification de la traite des personnes",
    "Entrevista de identificación de trata de personas",
    "مقابلة الكشف عن الاتجار بالأشخاص",
  ),
  about: "person",
  notice: originalWording,
  mode: "sections",
  sections: [interview, recruitment, timeAndAge, control, exploitation, corroboration],
};
