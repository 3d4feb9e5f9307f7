import type { PersonName } from "./identity.ts";
import { latinLetters, type ToLatin } from "./latin-letters.ts";

/**
 * What a name is searched by: one token for each name part by its sound, so that Mohamed, Muhammad and محمد are one, and
 * one for each part with the year of birth. The store keeps only keyed, truncated hashes of them.
 */
export function nameTokens(names: readonly PersonName[], birthYear?: number, toLatin?: ToLatin): readonly string[] {
  const keys = [...new Set(names.flatMap((name) => nameParts(name, toLatin)).map(soundKey))];
  const withYear = birthYear === undefined ? [] : keys.map((key) => `${key}:${birthYear}`);
  return [...keys, ...withYear];
}

/** The parts of a name in Latin letters, in no order that matters: families and scripts disagree about it. */
export function nameParts(name: PersonName, toLatin?: ToLatin): readonly string[] {
  return [name.given, name.family, name.other]
    .flatMap((text) => (text === undefined ? [] : latinLetters(text, toLatin).split(" ")))
    .flatMap((part) => part.replace(/^abd[aeou][lnrsz](?=[a-z]{3}|$)/, "abd ").split(" "))
    .filter((part) => part !== "" && !particles.has(part));
}

/**
 * How a part of a name sounds, roughly: consonants that spellings agree on, and whether it begins with a vowel. Made for
 * finding, never for deciding that two people are one.
 */
export function soundKey(part: string): string {
  const sounds = respellings.reduce((text, [pattern, spelling]) => text.replaceAll(pattern, spelling), part);
  const first = /^[aeiou]/.test(sounds) ? "a" : "";
  const consonants = sounds.replace(/h$/, "").replaceAll(/(?!^y)[aeiouyw]/g, "");
  const key = first + consonants;
  return key === "" ? part : key;
}

/** Articles and words for "son of", "daughter of" or "of": they come and go between documents. */
const particles = new Set([
  "al",
  "el",
  "ul",
  "bin",
  "ben",
  "ibn",
  "bint",
  "de",
  "del",
  "da",
  "do",
  "dos",
  "la",
  "van",
  "von",
]);

/** In this order: groups of letters before single ones, then doubled letters become one. */
const respellings: readonly (readonly [RegExp, string])[] = [
  [/^ou(?=[aeiou])/g, "v"],
  [/^w/g, "v"],
  [/(?:tsch|tch|sch|ch|sh)/g, "x"],
  [/kh/g, "h"],
  [/gh/g, "g"],
  [/(?:ck|q)/g, "k"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/dh/g, "d"],
  [/zh/g, "z"],
  [/(?:dj|j)/g, "g"],
  [/c(?=[eiy])/g, "s"],
  [/c/g, "k"],
  [/(.)\1+/g, "$1"],
];
