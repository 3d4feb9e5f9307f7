import type * as z from "zod/mini";
import type { DemoUserKey } from "./demo-users.ts";

/** A command that someone in the demo sends. */
export type Asked = { readonly name: string; readonly version: number; readonly payload: unknown };

/** One worker at one moment: what they did then, in order. Each is one batch through the door. */
export type Visit = { readonly at: string; readonly by: DemoUserKey; readonly asked: readonly Asked[] };

/** Answers and lists are shared between stories, so nothing in a payload is to be written to. */
type Unwritten<Value> = Value extends readonly (infer One)[]
  ? readonly Unwritten<One>[]
  : Value extends object
    ? { readonly [Name in keyof Value]: Unwritten<Value[Name]> }
    : Value;

/** Fits the payload to its command as the compiler sees it; whether it may be is the door's to say. */
export function ask<Schema extends z.ZodMiniType>(
  { name, version }: { readonly name: string; readonly version: number; readonly payload: Schema },
  payload: Unwritten<z.input<Schema>>,
): Asked {
  return { name, version, payload };
}
