import { repairCasing } from "./repair-casing.ts";
import type { Author } from "./publication-record.ts";

const bodyWords =
  /\b(agency|association|bank|center|centre|commission|commissioner|committee|council|department|federation|foundation|fund|government|group|institute|ministry|mission|nations|network|office|organi[sz]ation|programme|secretariat|society|task force|union|university)\b/iu;
const initials = /^(\p{Lu}\p{Ll}?\.[ -]?)+$/u;
const leadingInitials = /^((?:\p{Lu}\p{Ll}?\.[ -]?)+)\s*(\p{L}.*)$/u;
/** Words that belong to the family name after them. */
const particles = new Set([
  "al",
  "ap",
  "ben",
  "bin",
  "bint",
  "da",
  "das",
  "de",
  "del",
  "der",
  "di",
  "dos",
  "du",
  "el",
  "ibn",
  "la",
  "le",
  "ten",
  "ter",
  "van",
  "von",
]);

export function isInitials(token: string): boolean {
  return initials.test(token);
}

/** A body, not a person: it says so by a word ("Ministry"), an acronym in brackets, or an "of" or "for" inside. */
export function isBody(token: string): boolean {
  return bodyWords.test(token) || /\(.+\)/u.test(token) || /\s(of|for)\s/iu.test(token);
}

/** Splits a name in reading order ("Ana Example", "A. van Example"); bodies and single names stay literal. */
export function splitName(token: string): Author {
  if (isBody(token)) return { literal: repairCasing(token) };
  const [, initialsPart, familyPart] = leadingInitials.exec(token) ?? [];
  if (initialsPart !== undefined && familyPart !== undefined) return { family: familyPart, given: initialsPart.trim() };

  const words = token.split(" ");
  let start = words.length - 1;
  while (start > 1 && particles.has((words[start - 1] ?? "").toLowerCase())) start -= 1;
  if (start < 1) return { literal: token };
  return { family: words.slice(start).join(" "), given: words.slice(0, start).join(" ") };
}
