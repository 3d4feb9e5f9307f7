import * as z from "zod/mini";
import { sensitivities } from "../basics/sensitivity.ts";
import type { Definition } from "./definition.ts";

const words = () => z.string().check(z.trim(), z.minLength(1), z.maxLength(5_000));

/** English is always there; every other key is a language code, with a script or region where that matters. */
const text = () =>
  z
    .catchall(z.object({ en: words() }), words())
    .check(z.refine((languages) => Object.keys(languages).every((code) => /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(code))));

const flag = () => z.exactOptional(z.literal(true));
const expression = () => z.string().check(z.minLength(1), z.maxLength(5_000));
const kebabId = () => z.string().check(z.regex(/^[a-z][a-z0-9-]{0,59}$/));
const snakeId = () => z.string().check(z.regex(/^[a-z][a-z0-9_]{0,59}$/));

const questionTypes = [
  "single",
  "multiple",
  "yes-no",
  "number",
  "text",
  "narrative",
  "partial-date",
  "date",
  "country",
  "countries",
  "language",
  "languages",
  "name",
  "phone",
] as const;

const option = z.strictObject({
  code: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/)),
  label: text(),
  exclusive: flag(),
});

const question = z.strictObject({
  id: snakeId(),
  type: z.enum(questionTypes),
  label: text(),
  hint: z.exactOptional(text()),
  why: z.exactOptional(text()),
  sensitivity: z.enum(sensitivities),
  options: z.exactOptional(z.array(option).check(z.maxLength(1_000))),
  relevant: z.exactOptional(expression()),
  required: z.exactOptional(text()),
  constraints: z.exactOptional(
    z.array(z.strictObject({ holds: expression(), message: text() })).check(z.maxLength(20)),
  ),
  decides: flag(),
  onlyInPrivate: flag(),
  mayBeInFuture: flag(),
  observed: flag(),
});

const section = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9_-]{0,59}$/)),
  title: text(),
  guidance: z.exactOptional(text()),
  relevant: z.exactOptional(expression()),
  repeats: flag(),
  onlyInPrivate: flag(),
  questions: z.array(question).check(z.maxLength(2_000)),
});

/**
 * Decodes a definition that comes from outside. Unknown keys are refused, so that nobody believes in a rule that is
 * never applied; whether names and expressions make sense is for `compileInstrument` to say.
 */
export const definitionSchema: z.ZodMiniType<Definition> = z.strictObject({
  id: kebabId(),
  version: z.int().check(z.positive()),
  title: text(),
  about: z.enum(["encounter", "person", "case"]),
  notice: text(),
  mode: z.enum(["single", "sections"]),
  sections: z.array(section).check(z.maxLength(200)),
  calculations: z.exactOptional(
    z.array(z.strictObject({ id: snakeId(), expression: expression() })).check(z.maxLength(1_000)),
  ),
});
