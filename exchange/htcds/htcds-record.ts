import type { HtcdsField } from "./fields.ts";

export type HtcdsValue = string | number | boolean | readonly string[];
/** Facts under the standard's field names; what is not known is absent. */
export type HtcdsRecord = { readonly [Field in HtcdsField]?: HtcdsValue };

/** Sections of which one case can have several; each is a list under the section's own name. */
export const repeatedSections = ["Referral Details", "Historic Trafficking Events", "Support Plan"] as const;
export type RepeatedSection = (typeof repeatedSections)[number];

export type HtcdsCase = HtcdsRecord & { readonly [Section in RepeatedSection]?: readonly HtcdsRecord[] };

/** Leaves out what is not known: an empty value would read as an answer. */
export function known(fields: { readonly [Field in HtcdsField]?: HtcdsValue | undefined }): HtcdsRecord {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
