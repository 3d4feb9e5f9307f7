/** Spaces that pages use and readers cannot see, and marks without any width. */
const oddSpaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t]/gu;
const invisible = /[\u200B\u2060\uFEFF\u00AD]/gu;

/** One line of a capture with ordinary spaces only, none doubled, none at the ends. */
export function plainLine(line: string): string {
  return line.replace(invisible, "").replace(oddSpaces, " ").replace(/ {2,}/g, " ").trim();
}

/**
 * Parts sentences that touch because the page lost its paragraph breaks ("first.The second"). Asks for two lower-case
 * letters (or a closing bracket) before the stop and a capital with a small letter after it: initials ("L.M.") and
 * document symbols ("A/RES/54/263") stay whole.
 */
export function partSentences(text: string): string {
  return text.replace(/([\p{Ll}][\p{Ll})\]][”’"']?[.!?])(?=\p{Lu}[\p{Ll} ])/gu, "$1 ");
}
