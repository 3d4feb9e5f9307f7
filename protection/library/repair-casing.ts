const smallWords = new Set(["a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"]);

/** Undoes blind title-casing: "Sweden'S Ministry Of Justice", "Horn Of Africa". The first word keeps its capital. */
export function repairCasing(term: string): string {
  return term
    .replace(/(\p{L}['’])S\b/gu, "$1s")
    .split(" ")
    .map((word, place) => (place > 0 && smallWords.has(word.toLowerCase()) ? word.toLowerCase() : word))
    .join(" ")
    .replace(/\bSecretary General\b/g, "Secretary-General");
}

/**
 * Title case from a heading set in capitals. Words of `acronyms` stay in capitals: a reader learns them from the body
 * of the same paper, where only an acronym is written so.
 */
export function titleFromCapitals(heading: string, acronyms: ReadonlySet<string>): string {
  const words = heading.split(" ").map((word) => {
    if (acronyms.has(word.replace(/[^\p{L}\p{N}]/gu, ""))) return word;
    return word.toLowerCase().replace(/\p{L}/u, (letter) => letter.toUpperCase());
  });
  return repairCasing(words.join(" "));
}
