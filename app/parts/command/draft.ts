import type { FormField } from "./form-field.ts";

/** What stands in a form while someone fills it: texts as typed, not yet what the command asks for. */
export type Draft = Readonly<Record<string, unknown>>;

/** The form before anybody typed, with what is known already (`start`, in the words of the command). */
export function draftOf(fields: readonly FormField[], start: Draft): Draft {
  return Object.fromEntries(fields.map((field) => [field.name, draftValue(field, start[field.name])]));
}

/** What the command is given: without the fields nobody filled. */
export function valuesOf(fields: readonly FormField[], draft: Draft): Draft {
  const told = fields.map((field) => [field.name, value(field, draft[field.name])] as const);
  return Object.fromEntries(told.filter(([, one]) => one !== undefined));
}

export function asDraft(from: unknown): Draft {
  return typeof from === "object" && from !== null ? { ...from } : {};
}

export function asList(from: unknown): readonly unknown[] {
  return Array.isArray(from) ? from : [];
}

export function asText(from: unknown): string {
  return typeof from === "string" ? from : "";
}

function draftValue({ shape }: FormField, known: unknown): unknown {
  switch (shape.kind) {
    case "group":
      return draftOf(shape.fields, asDraft(known));
    case "rows":
      return asList(known).map((row) => draftOf(shape.fields, asDraft(row)));
    case "choices":
    case "lookups":
      return asList(known);
    case "checked":
      return known === true;
    case "yes-no":
      if (known === undefined) return "";
      return known === true ? "yes" : "no";
    default:
      return known === undefined || known === null ? "" : String(known);
  }
}

function value({ shape, isNeeded }: FormField, typed: unknown): unknown {
  switch (shape.kind) {
    case "group": {
      const inner = valuesOf(shape.fields, asDraft(typed));
      return isNeeded || Object.keys(inner).length > 0 ? inner : undefined;
    }
    case "rows": {
      const rows = asList(typed).map((row) => valuesOf(shape.fields, asDraft(row)));
      const filled = rows.filter((row) => Object.keys(row).length > 0);
      return isNeeded || filled.length > 0 ? filled : undefined;
    }
    case "choices":
    case "lookups":
      return isNeeded || asList(typed).length > 0 ? typed : undefined;
    case "checked":
      return typed === true;
    case "yes-no":
      return typed === "yes" || typed === "no" ? typed === "yes" : undefined;
    case "number":
      return asText(typed).trim() === "" ? undefined : Number(asText(typed).trim());
    default:
      return asText(typed).trim() === "" ? undefined : asText(typed).trim();
  }
}
