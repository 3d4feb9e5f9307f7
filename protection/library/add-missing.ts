import type { PublicationRecord } from "./publication-record.ts";

const singleFields = [
  "title",
  "abstract",
  "year",
  "category",
  "editionOf",
  "partOf",
  "presentedTo",
  "language",
  "paragraphs",
] as const satisfies readonly (keyof PublicationRecord)[];

const unionFields = ["countries", "regions", "topics"] as const satisfies readonly (keyof PublicationRecord)[];

/** Names are one statement each way: two readings of who wrote a work are never mixed. */
const wholeLists = ["authors", "contributors"] as const satisfies readonly (keyof PublicationRecord)[];

/**
 * The held record with what only the new reading states: absent fields are filled, places and topics joined. What the
 * held record states already stays, except that a whole abstract replaces its own cut-off beginning.
 */
export function addMissing(held: PublicationRecord, reading: PublicationRecord): PublicationRecord {
  const filled = Object.fromEntries(
    singleFields.flatMap((name) =>
      held[name] === undefined && reading[name] !== undefined ? [[name, reading[name]]] : [],
    ),
  );
  return {
    ...held,
    ...filled,
    ...(isCut(held.abstract) && reading.abstract !== undefined && !isCut(reading.abstract)
      ? { abstract: reading.abstract }
      : {}),
    countries: joined(held.countries, reading.countries),
    regions: joined(held.regions, reading.regions),
    topics: joined(held.topics, reading.topics).toSorted(),
    authors: held.authors.length > 0 ? held.authors : reading.authors,
    contributors: held.contributors.length > 0 ? held.contributors : reading.contributors,
  };
}

/** The fields in which the reading contradicts the held record; saying less is no contradiction. */
export function differingFields(held: PublicationRecord, reading: PublicationRecord): readonly string[] {
  const single = singleFields.filter((name) => {
    if (name === "abstract" && isCut(reading.abstract)) return false;
    return reading[name] !== undefined && !isSame(held[name], reading[name]);
  });
  const lists = wholeLists.filter((name) => reading[name].length > 0 && !isSame(held[name], reading[name]));
  const unions = unionFields.filter((name) => reading[name].some((value) => !held[name].includes(value)));
  return [...single, ...lists, ...unions];
}

/** A teaser ends in dots where the page cut it off. */
export function isCut(text: string | undefined): boolean {
  return text !== undefined && /(\.\.\.|…)$/u.test(text);
}

function joined(held: readonly string[], reading: readonly string[]): string[] {
  return [...held, ...reading.filter((value) => !held.includes(value))];
}

/** Compared by sorted keys: a record that went through the store may come back with its keys in another order. */
export function isSame(left: unknown, right: unknown): boolean {
  return sortedJson(left) === sortedJson(right);
}

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
