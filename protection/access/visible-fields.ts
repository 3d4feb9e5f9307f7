import * as z from "zod/mini";
import { markOf, type Sensitivity } from "../basics/sensitivity.ts";

export type VisibleFields = {
  /** The value without what may not be seen; `undefined` when nothing may. */
  readonly shown: unknown;
  /** Paths that were left out (`contact.phone`, `names.0.given`), so that a screen can say that something is there. */
  readonly withheld: readonly string[];
};

type Schema = z.core.$ZodType;
type Classes = ReadonlySet<Sensitivity>;

/**
 * Leaves out every field whose sensitivity class is not among `classes`. A field without a mark of its own has that of
 * the field around it; one that has neither is withheld, because a forgotten mark must not become a leak.
 */
export function visibleFields(schema: Schema, value: unknown, classes: Classes): VisibleFields {
  const withheld: string[] = [];
  const shown = walk(schema, value, { classes, withheld, path: [], around: undefined });
  return { shown, withheld };
}

type Walk = {
  readonly classes: Classes;
  readonly withheld: string[];
  readonly path: readonly string[];
  readonly around: Sensitivity | undefined;
};

function walk(schema: Schema, value: unknown, at: Walk): unknown {
  const bare = unwrapped(schema, value);
  const sensitivity = sensitivityOf(schema) ?? sensitivityOf(bare) ?? at.around;
  const inside = { ...at, around: sensitivity };
  if (value === undefined) {
    return undefined;
  }
  if (sensitivity !== undefined && !at.classes.has(sensitivity)) {
    return withhold(at);
  }
  if (bare instanceof z.ZodMiniObject && isFields(value)) {
    return walkFields(bare.shape, value, inside);
  }
  if (bare instanceof z.ZodMiniArray && Array.isArray(value)) {
    const { element } = bare.def;
    return value
      .map((one, index) => walk(element, one, below(inside, String(index))))
      .filter((one) => one !== undefined);
  }
  if (bare instanceof z.ZodMiniRecord && isFields(value)) {
    const { valueType } = bare.def;
    return walkFields(Object.fromEntries(Object.keys(value).map((key) => [key, valueType])), value, inside);
  }
  return sensitivity === undefined ? withhold(at) : value;
}

function walkFields(
  shape: Readonly<Record<string, Schema>>,
  value: Readonly<Record<string, unknown>>,
  at: Walk,
): unknown {
  const shown: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(value)) {
    const schema = shape[key];
    const visible = schema === undefined ? withhold(below(at, key)) : walk(schema, one, below(at, key));
    if (visible !== undefined) {
      shown[key] = visible;
    }
  }
  return shown;
}

function below(at: Walk, key: string): Walk {
  return { ...at, path: [...at.path, key] };
}

function withhold(at: Walk): undefined {
  at.withheld.push(at.path.join("."));
  return undefined;
}

/** The mark on the schema or, as in `optional(field(...))`, on what it wraps. */
function sensitivityOf(schema: Schema): Sensitivity | undefined {
  const mark = markOf(schema);
  if (mark !== undefined) {
    return mark.sensitivity;
  }
  const inner = innerOf(schema);
  return inner === undefined ? undefined : sensitivityOf(inner);
}

function unwrapped(schema: Schema, value: unknown): Schema {
  if (schema instanceof z.ZodMiniUnion) {
    const fitting = schema.def.options.find((option) => z.safeParse(option, value).success);
    return fitting === undefined ? schema : unwrapped(fitting, value);
  }
  const inner = innerOf(schema);
  return inner === undefined ? schema : unwrapped(inner, value);
}

function innerOf(schema: Schema): Schema | undefined {
  const wraps =
    schema instanceof z.ZodMiniOptional ||
    schema instanceof z.ZodMiniNullable ||
    schema instanceof z.ZodMiniDefault ||
    schema instanceof z.ZodMiniReadonly;
  return wraps ? schema.def.innerType : undefined;
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
