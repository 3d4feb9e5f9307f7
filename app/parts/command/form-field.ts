import * as z from "zod/mini";
import { markOf } from "../../../protection/basics/sensitivity.ts";
import { lookupFor, type Lookup } from "./lookup.ts";

/** How one field of a payload is asked for on screen. */
export type FieldShape =
  | { readonly kind: "text" | "narrative" | "day" | "number" | "checked" | "yes-no" }
  | { readonly kind: "choice" | "choices"; readonly codes: readonly string[] }
  | { readonly kind: "lookup" | "lookups"; readonly lookup: Lookup }
  | { readonly kind: "group" | "rows"; readonly fields: readonly FormField[] };

export type FormField = { readonly name: string; readonly isNeeded: boolean; readonly shape: FieldShape };

/** A field the page must fill: an id of what the reader is looking at, or a new one. */
export type ContextField = { readonly name: string; readonly isNeeded: boolean; readonly isId: boolean };

/** Everything a schema asks for: what people type, and what the page knows. Throws for a payload that is no object. */
export function fieldsOf(
  command: string,
  payload: z.core.$ZodType,
): {
  readonly typed: readonly FormField[];
  readonly context: readonly ContextField[];
} {
  if (!(payload instanceof z.ZodMiniObject)) throw new Error("A form can be drawn from an object only.");
  const entries = Object.entries<z.core.$ZodType>(payload.shape);
  const isContext = ([, schema]: (typeof entries)[number]) => markOf(schema)?.input === "context";
  return {
    typed: entries.filter((entry) => !isContext(entry)).map(([name, schema]) => fieldOf(command, name, schema)),
    context: entries.filter(isContext).map(([name, schema]) => {
      const { inner, isNeeded } = opened(schema);
      return { name, isNeeded, isId: formatOf(inner) === "uuid" };
    }),
  };
}

function fieldOf(command: string, name: string, schema: z.core.$ZodType): FormField {
  const { inner, isNeeded } = opened(schema);
  return { name, isNeeded, shape: shapeOf(command, name, { inner, schema, isNeeded }) };
}

type Found = { readonly inner: z.core.$ZodType; readonly schema: z.core.$ZodType; readonly isNeeded: boolean };

function shapeOf(command: string, name: string, { inner, schema, isNeeded }: Found): FieldShape {
  if (markOf(schema)?.input === "narrative") return { kind: "narrative" };
  if (inner instanceof z.ZodMiniBoolean) return { kind: isNeeded ? "checked" : "yes-no" };
  if (inner instanceof z.ZodMiniEnum || inner instanceof z.ZodMiniLiteral) {
    return { kind: "choice", codes: codesOf(inner) };
  }
  if (inner instanceof z.ZodMiniNumber) return { kind: "number" };
  if (inner instanceof z.ZodMiniObject) return { kind: "group", fields: fieldsOf(command, inner).typed };
  if (inner instanceof z.ZodMiniArray) return listShape(command, name, inner.def.element);
  if (formatOf(inner) === "date") return { kind: "day" };
  const lookup = lookupFor(command, name);
  return lookup === undefined ? { kind: "text" } : { kind: "lookup", lookup };
}

function listShape(command: string, name: string, element: z.core.$ZodType): FieldShape {
  if (element instanceof z.ZodMiniEnum) return { kind: "choices", codes: codesOf(element) };
  if (element instanceof z.ZodMiniObject) return { kind: "rows", fields: fieldsOf(command, element).typed };
  return { kind: "lookups", lookup: lookupFor(command, name) ?? "free" };
}

function codesOf(schema: z.ZodMiniEnum | z.ZodMiniLiteral): readonly string[] {
  const values = schema instanceof z.ZodMiniEnum ? schema.options : schema.def.values;
  return values.map(String);
}

function opened(schema: z.core.$ZodType): { readonly inner: z.core.$ZodType; readonly isNeeded: boolean } {
  if (schema instanceof z.ZodMiniOptional) return { inner: opened(schema.def.innerType).inner, isNeeded: false };
  return { inner: schema, isNeeded: true };
}

function formatOf(schema: z.core.$ZodType): string | undefined {
  return schema instanceof z.ZodMiniStringFormat ? schema.def.format : undefined;
}
