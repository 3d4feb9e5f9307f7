import * as z from "zod/mini";
import { agesOn, calendarDate, partialDate } from "../basics/partial-date.ts";
import { field } from "../basics/sensitivity.ts";

/** HTCDS values; `not-specified` is an answer, not a gap. */
export const genders = [
  "female",
  "male",
  "transgender-woman",
  "transgender-man",
  "non-conforming",
  "not-specified",
] as const;

/** One name as told, in the person's own order; the same name in another script is a second one with its own script. */
export const personName = () =>
  z.strictObject({
    given: z.optional(nameText()),
    family: z.optional(nameText()),
    other: z.optional(nameText()),
    /** ISO 15924: `Latn`, `Arab`, `Cyrl`, `Ethi`. */
    script: z.optional(z.string().check(z.regex(/^[A-Z][a-z]{3}$/))),
  });

/** When, how and through whom it is safe to reach the person. A wrong call can cost a life: ask before every call. */
export const safeContact = () =>
  z.strictObject({
    whenToCall: z.optional(shortText()),
    mayLeaveMessage: z.optional(z.boolean()),
    codeWord: z.optional(shortText()),
    trustedName: z.optional(shortText()),
    trustedPhone: z.optional(phone()),
  });

/**
 * Who the person says they are, each fact absent where it is not known. New schemas at each call, because the marks sit
 * on them.
 */
export const identityFields = () => ({
  names: field("S2", z.optional(z.array(personName()).check(z.maxLength(10)))),
  /** What the person wants to be called. */
  chosenName: field("S2", z.optional(nameText())),
  birthDate: field("S2", z.optional(partialDate())),
  /** Only where no birth date is known: the age told or estimated, and the day it was told. */
  age: field(
    "S2",
    z.optional(z.strictObject({ years: years(), on: calendarDate(), estimated: z.optional(z.boolean()) })),
  ),
  ageDisputed: field("S2", z.optional(z.boolean())),
  gender: field("S2", z.optional(z.enum(genders))),
  /** ISO 3166-1 alpha-2. */
  citizenships: field("S2", z.optional(z.array(country()).check(z.maxLength(10)))),
  stateless: field("S2", z.optional(z.boolean())),
  birthCountry: field("S2", z.optional(country())),
  /** ISO 639, the best spoken first. */
  languages: field("S2", z.optional(z.array(language()).check(z.maxLength(20)))),
  needsInterpreter: field("S2", z.optional(z.boolean())),
  phone: field("S3.location", z.optional(phone())),
  safeContact: field("S3.location", z.optional(safeContact())),
  householdSize: field("S2", z.optional(z.int().check(z.minimum(1), z.maximum(100)))),
  /** Codes of the registration form. */
  specificNeeds: field("S3.health", z.optional(z.array(shortText()).check(z.maxLength(30)))),
});

const identity = z.strictObject(identityFields());
export type Identity = z.infer<typeof identity>;
export type PersonName = NonNullable<Identity["names"]>[number];
export type IdentityField = keyof Identity;
export const identityFieldNames = Object.keys(identity.shape).filter(
  (name): name is IdentityField => name in identity.shape,
);

/** Between which ages the person is on a day; `undefined` where nothing is known. Never invents a birthday. */
export function agesOf(person: Identity, day: string): { readonly least: number; readonly most: number } | undefined {
  if (person.birthDate !== undefined) {
    return agesOn(person.birthDate, day);
  }
  if (person.age === undefined) {
    return undefined;
  }
  // Someone who said "17" may have turned 18 the day after.
  const since = agesOn(person.age.on, day);
  const birthdayMayHavePassed = day > person.age.on ? 1 : 0;
  return { least: person.age.years + since.least, most: person.age.years + since.most + birthdayMayHavePassed };
}

/** The year of birth where the birth date tells it: one half of the compound search token. */
export function birthYearOf(person: Identity): number | undefined {
  return person.birthDate === undefined ? undefined : Number(person.birthDate.slice(0, 4));
}

function nameText() {
  return z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
}

function shortText() {
  return z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
}

function years() {
  return z.int().check(z.minimum(0), z.maximum(120));
}

/** As E.164 asks; a number told with spaces is joined where it is typed. */
function phone() {
  return z.string().check(z.regex(/^\+?[0-9]{4,15}$/));
}

function country() {
  return z.string().check(z.regex(/^[A-Z]{2}$/));
}

function language() {
  return z.string().check(z.regex(/^[a-z]{2,3}$/));
}
