import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type * as z from "zod/mini";
import { isVerb, permissions, scopeFor, type Verb } from "../../protection/access/permissions.ts";
import { roleNames } from "../../protection/access/roles.ts";
import { markOf } from "../../protection/basics/sensitivity.ts";
import { commands, type AnyCommand } from "../../protection/commands.ts";
import { eventsOf, streamKinds } from "../../protection/streams.ts";
import { readRoutes } from "../../reading/read-routes.ts";
import { languageCodes } from "../../words/languages.ts";
import { loadWords } from "../../words/load-words.ts";
import { codePaths } from "../import-graph.ts";
import { isTest } from "../code.ts";
import { readTree } from "../tree.ts";

const root = join(import.meta.dirname, "..", "..");

describe("the catalogue", () => {
  it("names every command, event and reading once", () => {
    for (const names of [
      commands.map(({ name }) => name),
      streamKinds.flatMap((kind) => Object.keys(eventsOf(kind))),
      readRoutes.map(({ path }) => path),
    ]) {
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it("gives every command and reading a verb that the table of permissions knows and somebody who signs in has", () => {
    const verbs = [...commands, ...readRoutes].map(({ verb }) => verb);
    expect(verbs.filter((verb) => !isVerb(verb))).toEqual([]);
    expect(verbs.filter((verb) => !roleNames("signing-in").some((role) => scopeFor(verb, role) !== undefined))).toEqual(
      [],
    );
  });

  it("has no permission that nothing asks for", () => {
    const asked = sources()
      .filter((path) => !path.startsWith("protection/access/"))
      .map((path) => readFileSync(join(root, path), "utf8"))
      .join("\n");
    const verbs = Object.keys(permissions).filter((verb): verb is Verb => isVerb(verb));
    expect(verbs.filter((verb) => !asked.includes(`"${verb}"`) && !laterVerbs.includes(verb))).toEqual([]);
  });

  it("marks every field of a payload and of an event with its sensitivity", () => {
    const schemas = [
      ...commands.map(({ name, payload }) => [name, payload] as const),
      ...streamKinds.flatMap((kind) => Object.entries(eventsOf(kind))),
    ];
    const unmarked = schemas.flatMap(([name, schema]) =>
      Object.entries(shapeOf(schema)).flatMap(([field, inner]) => (isMarked(inner) ? [] : [`${name}.${field}`])),
    );
    expect(unmarked).toEqual([]);
  });
});

/** In the table for screens that come later, with the reading they will ask for. */
const laterVerbs: readonly Verb[] = ["statistics.read"];

describe.each(languageCodes)("in %s", async (language) => {
  const words: Readonly<Record<string, string>> = await loadWords(language);
  const without = (keys: readonly string[]) => keys.filter((key) => words[key] === undefined);

  it("every refusal that the code can give has its sentence", () => {
    const codes = refusalCodes();
    expect(codes.length).toBeGreaterThan(90);
    expect(without(codes.map((code) => `refusal.${code}`))).toEqual([]);
  });

  it("every command and every event has its name", () => {
    expect(without(commands.map(({ name }) => `command.${name}`))).toEqual([]);
    expect(without(streamKinds.flatMap((kind) => Object.keys(eventsOf(kind)).map((type) => `event.${type}`)))).toEqual(
      [],
    );
  });

  it("every field that a person types into a command's form has its label", () => {
    const typed = commands.filter(({ name }) => !filled.includes(name)).flatMap(typedFields);
    const unlabelled = typed.filter(
      ({ command, field }) => words[`field.${command}.${field}`] === undefined && words[`field.${field}`] === undefined,
    );
    expect([...new Set(unlabelled.map(({ command, field }) => `${command}.${field}`))]).toEqual([]);
  });
});

/** Filled by the engine of instruments or from files; nobody types their fields one by one. */
const filled = ["StartSheet", "RecordAnswers", "PublishInstrument", "ImportPublication"];

type Typed = { readonly command: string; readonly field: string };

function typedFields({ name, payload }: AnyCommand): readonly Typed[] {
  const fieldsIn = (schema: z.core.$ZodType): readonly string[] =>
    Object.entries(shapeOf(schema)).flatMap(([field, inner]) =>
      markOf(inner)?.input === "context" ? [] : [field, ...fieldsIn(inner)],
    );
  return fieldsIn(payload).map((field) => ({ command: name, field }));
}

/** The fields of an object, through optional, list and the like; nothing where it is no object. */
function shapeOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> {
  const definition = schema._zod.def;
  if ("shape" in definition) return definition.shape as Readonly<Record<string, z.core.$ZodType>>; // an object's own
  if ("innerType" in definition) return shapeOf(definition.innerType as z.core.$ZodType); // a wrapper's own
  return "element" in definition ? shapeOf(definition.element as z.core.$ZodType) : {}; // a list's own
}

/** By itself, or by every field inside it. */
function isMarked(schema: z.core.$ZodType): boolean {
  if (markOf(schema)) return true;
  const fields = Object.values(shapeOf(schema));
  const isWrapped =
    "innerType" in schema._zod.def && markOf(schema._zod.def.innerType as z.core.$ZodType) !== undefined;
  return isWrapped || (fields.length > 0 && fields.every(isMarked));
}

function sources(): readonly string[] {
  return codePaths(readTree(root)).filter(
    (path) => !isTest(path) && /^(protection|door|reading|server|store|cli|exchange|app)\//.test(path),
  );
}

/** Every code that stands in a list of refusals or is given where something is refused. */
function refusalCodes(): readonly string[] {
  const code = `"([a-z][a-z-]*\\.[a-z][a-z-]*)"`;
  const given = new RegExp(`(?:\\b(?:refuse|refusal|refused|Refused|no)(?:<[^>]*>)?\\(\\s*|\\bcode: )${code}`, "g");
  const found = sources().flatMap((path) => {
    const text = readFileSync(join(root, path), "utf8");
    const pattern = path.endsWith("-refusal.ts") ? new RegExp(code, "g") : given;
    return [...text.matchAll(pattern)].flatMap(([, one]) => one ?? []);
  });
  return [...new Set(found)].filter((one) => !isVerb(one)).toSorted();
}
