import * as z from "zod/mini";
import { type DisclosableField, disclosableFields, fieldsNeededBy, type ServiceCode } from "../case/service-codes.ts";
import { type Identity, type IdentityField, identityFields } from "../person/identity.ts";

/** Which facts of the identity stand behind a field a worker may tick. */
const factsBehind = {
  "chosen-name": ["chosenName"],
  "full-name": ["names"],
  birth: ["birthDate", "age"],
  gender: ["gender"],
  citizenships: ["citizenships"],
  languages: ["languages"],
  interpreter: ["needsInterpreter"],
  "safe-contact": ["phone", "safeContact"],
  "household-size": ["householdSize"],
  "specific-needs": ["specificNeeds"],
} as const satisfies Record<DisclosableField, readonly IdentityField[]>;

/** The copy of the identity that travels; each field keeps the sensitivity it has at home. */
export const disclosed = () => {
  const { ageDisputed: _, stateless: __, birthCountry: ___, ...mayTravel } = identityFields();
  return z.strictObject(mayTravel);
};
export type Disclosed = z.infer<ReturnType<typeof disclosed>>;

/** What leaves: of what is known, only what was asked for and what the service needs. */
export function discloseTo(identity: Identity, fields: readonly DisclosableField[], service: ServiceCode): Disclosed {
  const told = disclosableFields.filter((field) => fields.includes(field) && fieldsNeededBy(service).includes(field));
  const facts: readonly IdentityField[] = told.flatMap((field) => factsBehind[field]);
  const known = facts.filter((name) => identity[name] !== undefined).map((name) => [name, identity[name]]);
  // Decoding: every name stands in `factsBehind`, and every value comes from the same field of the identity.
  return Object.fromEntries(known) as Disclosed;
}
