import type { DisclosableField } from "./disclosable-field.ts";

/** Enough to be called by one's name and understood: every service may ask for it. */
const contact = ["chosenName", "languages", "needsInterpreter", "phone", "safeContact"] as const;
const who = [...contact, "names", "gender", "birthDate", "age"] as const;
const household = [...who, "householdSize", "specificNeeds"] as const;
const papers = [...who, "citizenships"] as const;

/**
 * What each family of the service catalogue (domain §4) needs to begin. Domain §6.3: a shelter needs no story, a clinic
 * no nationality, a lawyer the nationality but no list of illnesses. Ours; have practitioners review it.
 */
const neededBy: Readonly<Record<string, readonly DisclosableField[]>> = {
  SHE: household,
  FNI: [...contact, "householdSize", "specificNeeds"],
  MED: [...who, "specificNeeds"],
  MHP: who,
  SEC: who,
  LEG: papers,
  DOC: papers,
  CON: papers,
  FAM: papers,
  CHI: [...household, "citizenships"],
  EDU: who,
  LIV: who,
  TRV: [...papers, "householdSize", "specificNeeds"],
  RET: [...papers, "householdSize", "specificNeeds"],
  REI: household,
  INT: papers,
  ONW: papers,
  INF: contact,
  INTP: contact,
  CASH: [...who, "householdSize"],
};

/** Fields a service may be told, by its catalogue code (`SHE-2`); of a service we do not know, only how to reach the person. */
export function fieldsNeededFor(service: string): readonly DisclosableField[] {
  const family = familyOf(service);
  return Object.hasOwn(neededBy, family) ? (neededBy[family] ?? contact) : contact;
}

/** The family of a catalogue code: `SHE` of `SHE-2`. */
export function familyOf(service: string): string {
  return service.split("-")[0] ?? "";
}
