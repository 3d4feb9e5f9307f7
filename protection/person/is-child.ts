import { agesOf, type Identity } from "./identity.ts";

/** Whether the person is under 18 on a day, presumed so where they may be; null where nothing is known of their age. */
export function isChildOn(identity: Identity, day: string): boolean | null {
  const ages = agesOf(identity, day);
  return ages === undefined ? null : ages.least < 18;
}
