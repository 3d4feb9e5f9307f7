import type { Answers } from "../../../protection/instruments/answer.ts";
import { concludeSheet } from "../../../protection/instruments/conclude-sheet.ts";
import { registration } from "../../../protection/instruments/standard/registration.ts";
import { startSheet } from "../../../protection/instruments/start-sheet.ts";
import { registerPerson } from "../../../protection/person/register-person.ts";
import { chosenName, type DemoPerson, idOf } from "../demo-person.ts";
import type { DemoUserKey } from "../demo-users.ts";
import { ask, type Visit } from "../visit.ts";

/** Who the person is, as far as they want and know. */
export function register(
  who: DemoPerson,
  { at, by, answers = {} }: { readonly at: string; readonly by: DemoUserKey; readonly answers?: Answers },
): Visit {
  const [personId, sheetId] = [idOf(who, "person"), idOf(who, "registration")];
  const { id: instrument, version } = registration;
  const told = { ...identityOf(who), ...answers };
  return {
    at,
    by,
    asked: [
      ask(startSheet, {
        sheetId,
        instrument,
        version,
        language: who.language,
        aboutKind: "person",
        aboutId: personId,
        answers: told,
      }),
      ask(concludeSheet, { sheetId }),
      ask(registerPerson, { personId, sheetId }),
    ],
  };
}

function identityOf(who: DemoPerson): Answers {
  const { given, family, ownScript, birth, gender, citizenship, language, specificNeeds, householdSize } = who;
  return {
    name: { given, family, script: "Latn" },
    ...(ownScript && { name_own_script: ownScript }),
    chosen_name: chosenName(who),
    ...(typeof birth === "string"
      ? { birth_date: birth }
      : { birth_date: { missing: "unknown" }, age_years: birth, age_estimated: "yes" }),
    gender,
    citizenships: [citizenship],
    languages: [language],
    needs_interpreter: ["fr", "ar"].includes(language) ? "no" : "yes",
    specific_needs: specificNeeds ?? ["none"],
    household_size: householdSize ?? 1,
    documents_held: ["none"],
    code_word: "blue kite",
    phone: { missing: "refused" },
    came_through: "ngo",
  };
}
