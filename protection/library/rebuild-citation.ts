import { foldTitle } from "./fold-title.ts";
import type { Author, Container } from "./publication-record.ts";
import { repairCasing } from "./repair-casing.ts";
import { splitName } from "./split-name.ts";

export type RebuiltCitation = {
  readonly author: Author;
  readonly partOf: Container | undefined;
};

/** `Given (year) 'Title`: what stands after the comma of "Family, Given (year) 'Title'". */
const chapterHead = /^(.{1,40}?)\s*\((\d{4})\)\s*[‘’'“"](.+)$/u;
/** `M. And N. Other (Conveners) (year) Title`: what stands after the comma of "In Family, M. and N. Other ...". */
const volumeHead = /^(.{1,80}?)\s*\(((?:convenor|convener|editor)s?|eds?\.?)\)\s*\((\d{4})\)\s*(.+)$/iu;
const volumeEditor = /^In\s+(\p{Lu}.*)$/u;
const publisherMark = /^[^:()]{2,60}:\s*\p{Lu}[^:()]*$/u;

/**
 * Series that end in commas and an "and" the page ate, by their folded parts in order. Without them a bare word of the
 * volume's title and a family name look the same. "Safe, orderly and regular migration" is the Global Compact's phrase.
 */
const knownSeries: readonly (readonly string[])[] = [["safe", "orderly", "regular migration"]];

export function isChapterHead(token: string): boolean {
  return chapterHead.test(token);
}

/**
 * The author and the volume of a chapter whose whole citation was cut at commas into the author field. Tokens are
 * matched as a set, never by position, since pages show them in any order; the quoted title is checked against the
 * record's. `undefined` when more or less than one token can be the family name: then a person has to look.
 */
export function rebuildCitation(tokens: readonly string[], title: string): RebuiltCitation | undefined {
  const head = tokens.find(isChapterHead);
  const [, given, , quoted] = chapterHead.exec(head ?? "") ?? [];
  if (given === undefined || quoted === undefined || !isPieceOf(quoted, title)) return undefined;

  const volume = tokens.find((token) => volumeHead.test(token));
  const editor = tokens.find((token) => volumeEditor.test(token));
  const pieces = tokens.filter((token) => /[’'”"]$/u.test(token) && isPieceOf(token, title));
  const taken = new Set([head, volume, editor, ...pieces]);
  const publisher = tokens.find((token) => !taken.has(token) && publisherMark.test(token));
  const loose = tokens.filter((token) => !taken.has(token) && token !== publisher);

  const series = volume === undefined ? [] : seriesPieces(volume, loose);
  const families = loose.filter((token) => !series.includes(token));
  const family = families[0];
  if (family === undefined || families.length > 1) return undefined;
  const partOf = volume === undefined ? undefined : rebuildVolume({ volume, editor, publisher, series });
  return { author: { family, given }, partOf };
}

function isPieceOf(token: string, title: string): boolean {
  return ` ${foldTitle(title)} `.includes(` ${foldTitle(token)} `);
}

/** The loose tokens that go on where the volume's title breaks off, in the order of the series. */
function seriesPieces(volume: string, loose: readonly string[]): string[] {
  const folded = foldTitle(volume);
  const series = knownSeries.find(([first = ""]) => folded.endsWith(` ${first}`));
  if (series === undefined) return [];
  return series.slice(1).flatMap((piece) => loose.filter((token) => foldTitle(token) === piece));
}

function rebuildVolume(found: {
  readonly volume: string;
  readonly editor: string | undefined;
  readonly publisher: string | undefined;
  readonly series: readonly string[];
}): Container {
  const [, names = "", , year = "", start = ""] = volumeHead.exec(found.volume) ?? [];
  const title = [start, ...found.series.slice(0, -1)].join(", ");
  const last = found.series.at(-1);
  return {
    title: repairCasing(last === undefined ? title : `${title} and ${last}`),
    editors: editorsOf(names, found.editor),
    ...(found.publisher === undefined ? {} : { publisher: found.publisher }),
    year: Number(year),
  };
}

/** "In Family" and "M. And N. Other" are two people: the first one's initials stand before the "And". */
function editorsOf(names: string, editor: string | undefined): Author[] {
  const [first = "", ...others] = names.split(/\s+and\s+/iu);
  const [, family] = volumeEditor.exec(editor ?? "") ?? [];
  const leading: Author = family === undefined ? splitName(first) : { family, given: first };
  return [leading, ...others.map(splitName)];
}
