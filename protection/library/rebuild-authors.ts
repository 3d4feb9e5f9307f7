import type { Author, Container, Contributor } from "./publication-record.ts";
import { isChapterHead, rebuildCitation } from "./rebuild-citation.ts";
import { isBody, isInitials, splitName } from "./split-name.ts";

export type RebuiltAuthors = {
  readonly authors: readonly Author[];
  readonly contributors: readonly Contributor[];
  readonly partOf: Container | undefined;
  /** Which repair read them, for the source: `as-given`, `citation-regrouped`, `inverted-name`. */
  readonly rule: string;
  /** True when the tokens allow more than one reading. Then no name is given at all: a wrong person is worse than none. */
  readonly isDoubtful: boolean;
};

const updatedBy = /\.?\s*updated by:?\s+/iu;

/**
 * Who wrote a publication, from the lines of its author field and its title. The lines are a set: a citation or a list
 * of names may have been cut at its commas and put in any order.
 */
export function rebuildAuthors(tokens: readonly string[], title: string): RebuiltAuthors {
  if (tokens.some(isChapterHead)) {
    const citation = rebuildCitation(tokens, title);
    if (citation === undefined) return doubtful("citation-regrouped");
    const { author, partOf } = citation;
    return { authors: [author], contributors: [], partOf, rule: "citation-regrouped", isDoubtful: false };
  }
  return rebuildNames(tokens);
}

function rebuildNames(tokens: readonly string[]): RebuiltAuthors {
  const updaters = tokens.flatMap((token) => token.split(updatedBy).slice(1));
  const names = tokens.map((token) => token.split(updatedBy)[0] ?? "").filter((name) => name !== "");
  const contributors = updaters.map((name): Contributor => ({ name: splitName(name), role: "updated-by" }));

  const initials = names.filter(isInitials);
  const rest = names.filter((name) => !isInitials(name));
  const [given] = initials;
  if (given === undefined) {
    return { authors: rest.map(splitName), contributors, partOf: undefined, rule: "as-given", isDoubtful: false };
  }
  const families = rest.filter((name) => !isBody(name) && "literal" in splitName(name));
  const [family] = families;
  if (family === undefined || families.length > 1 || initials.length > 1) return doubtful("inverted-name");
  // A citation turns the first author's name round and leaves the others: the turned one comes first.
  const others = rest.filter((name) => name !== family).map(splitName);
  return {
    authors: [{ family, given }, ...others],
    contributors,
    partOf: undefined,
    rule: "inverted-name",
    isDoubtful: false,
  };
}

function doubtful(rule: string): RebuiltAuthors {
  return { authors: [], contributors: [], partOf: undefined, rule, isDoubtful: true };
}
