import * as z from "zod/mini";

/**
 * How much harm a leaked field can do. S0 public, S1 internal, S2 confidential, S3 sealed to those who need it,
 * named by subject because a nurse who may read health must not therefore read the trafficking story.
 * Source: domain constraint 5 (field sensitivity tags).
 */
export const sensitivities = ["S0", "S1", "S2", "S3.health", "S3.trafficking", "S3.location", "S3.justice"] as const;
export type Sensitivity = (typeof sensitivities)[number];

/** How a person types the field in a form that is drawn from the schema alone. */
export type FieldMark = {
  readonly sensitivity: Sensitivity;
  /** `narrative`: several lines. `context`: filled from the page the reader is on, never typed. */
  readonly input?: "narrative" | "context";
};

const marks = z.registry<FieldMark>();

/** Marks a field of a payload or event: timeline, API, export and referral all filter by this one mark. */
export function field<Schema extends z.ZodMiniType>(
  sensitivity: Sensitivity,
  schema: Schema,
  input?: FieldMark["input"],
): Schema {
  marks.add(schema, input === undefined ? { sensitivity } : { sensitivity, input });
  return schema;
}

export function markOf(schema: z.core.$ZodType): FieldMark | undefined {
  // `as`: the registry looks a schema up by identity, whatever its kind.
  return marks.get(schema as z.ZodMiniType);
}
