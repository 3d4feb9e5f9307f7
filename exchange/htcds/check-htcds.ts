import * as z from "zod/mini";
import { htcdsFields, type HtcdsRule } from "./fields.ts";
import { type HtcdsCase, repeatedSections } from "./htcds-record.ts";

/** Which field does not fit the standard, never with what. Empty: the export is valid against the table of fields. */
export function htcdsProblems(exported: HtcdsCase): readonly string[] {
  const { own, lists } = recordsOf(exported);
  return [own, ...lists].flatMap((record) =>
    Object.entries(record).flatMap(([field, value]) => {
      const rule = htcdsFields.get(field);
      if (!rule) return [`${field} is no field of the standard`];
      if (rule.deprecated) return [`${field} is deprecated`];
      return fits(rule, value) ? [] : [`${field} is no ${rule.type} of the standard`];
    }),
  );
}

/** The one record of the case itself, and those of the sections that repeat. */
export function recordsOf(exported: HtcdsCase): {
  readonly own: Record<string, unknown>;
  readonly lists: readonly Record<string, unknown>[];
} {
  const repeated: readonly string[] = repeatedSections;
  return {
    own: Object.fromEntries(Object.entries(exported).filter(([name]) => !repeated.includes(name))),
    lists: repeatedSections.flatMap((section) => exported[section] ?? []),
  };
}

const isDay = z.iso.date();

function fits({ type, values }: HtcdsRule, value: unknown): boolean {
  const isAllowed = (one: unknown) => typeof one === "string" && (values === undefined || values.includes(one));
  switch (type) {
    case "Checkbox":
      return typeof value === "boolean";
    case "Number":
    case "Geolocation":
      return typeof value === "number" && Number.isFinite(value);
    case "Date":
      return isDay.safeParse(value).success;
    case "Multiselect Picklist":
      return Array.isArray(value) && value.length > 0 && value.every(isAllowed);
    default:
      return isAllowed(value) && value !== "";
  }
}
