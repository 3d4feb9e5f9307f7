import { expect, it } from "vitest";
import { roleNames } from "../protection/access/roles.ts";
import { consentEvents, consentMethods, givers } from "../protection/consent/consent.ts";
import type { ConsentRefusal } from "../protection/consent/consent-refusal.ts";
import { purposes } from "../protection/consent/purpose.ts";
import type { DirectoryRefusal } from "../protection/directory/directory-refusal.ts";
import { organisationEvents } from "../protection/directory/organisation.ts";
import { organisationTypes } from "../protection/directory/organisation-type.ts";
import { serviceCodes } from "../protection/case/service-codes.ts";
import { correctIdentity } from "../protection/person/correct-identity.ts";
import { encounterEvents } from "../protection/person/encounter.ts";
import { genders } from "../protection/person/identity.ts";
import { personEvents } from "../protection/person/person.ts";
import type { PersonRefusal } from "../protection/person/person-refusal.ts";
import { words } from "./en/words.ts";

const known: Readonly<Record<string, string>> = words;

/** Does not compile while a refusal of these features has no words. */
const refusals = words satisfies Record<`refusal.${PersonRefusal | ConsentRefusal | DirectoryRefusal}`, string>;

function missing(list: string, codes: readonly string[]): readonly string[] {
  return codes.map((code) => `${list}.${code}`).filter((key) => known[key] === undefined);
}

it("everything a person, a consent or the directory can say has words", () => {
  const events = [personEvents, encounterEvents, consentEvents, organisationEvents].flatMap(Object.keys);
  expect([
    ...missing("role", roleNames("all")),
    ...missing("giver", givers),
    ...missing("consent-method", consentMethods),
    ...missing("consent.purpose", purposes),
    ...missing("organisation-type", organisationTypes),
    ...missing("service", serviceCodes),
    ...missing("gender", genders),
    ...missing("event", events),
    ...missing("field", Object.keys(correctIdentity.payload.shape)),
  ]).toEqual([]);
  expect(refusals["refusal.person.consent-missing"]).toContain("agreed");
});
