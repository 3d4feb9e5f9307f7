import * as z from "zod/mini";
import type { Identity } from "../person/identity.ts";
import { type DisclosableField, disclosableFields, disclosableShape } from "./disclosable-field.ts";
import { fieldsNeededFor } from "./needed-fields.ts";

export const disclosed = () => z.strictObject(disclosableShape());
export type Disclosed = z.infer<ReturnType<typeof disclosed>>;

/** The copy that leaves: of what is known, only what was asked for and what the service needs. */
export function discloseTo(identity: Identity, fields: readonly DisclosableField[], service: string): Disclosed {
  const needed = fieldsNeededFor(service);
  const told = disclosableFields.filter((name) => fields.includes(name) && needed.includes(name));
  // Decoding: every name comes from the shape of `Disclosed`, and every value from the same field of the identity.
  return Object.fromEntries(told.filter((name) => identity[name] !== undefined).map((name) => [name, identity[name]])) as Disclosed;
}
