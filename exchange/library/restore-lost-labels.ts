import { isChapterHead } from "../../protection/library/rebuild-citation.ts";
import { isInitials } from "../../protection/library/split-name.ts";
import type { Line } from "./capture.ts";
import { regionNames } from "./region-names.ts";
import type { LabelledLines } from "./split-labels.ts";

export type TopicFields = {
  readonly abstract: Line | undefined;
  readonly countries: readonly Line[];
  readonly regions: readonly Line[];
  readonly authors: readonly Line[];
  readonly year: Line | undefined;
  readonly category: readonly Line[];
  /** Lines that may be authors or regions because the label between them is lost: no field takes them. */
  readonly unplaced: readonly Line[];
};

const yearText = /^(1[89]|20|21)\d\d$/u;

/**
 * Gives the values of a record to their fields, also where a label line is missing: a year ends the lines before it,
 * lines between the abstract and "Region" are countries, region names after the countries are regions, a citation among
 * the regions is the authors'.
 */
export function restoreLostLabels({ before, values }: LabelledLines): TopicFields {
  const [abstract, ...early] = before;
  const hasRegion = values.Region !== undefined;
  const countryLines = [...early, ...(values.Country ?? [])];
  const open = values.Authors ?? values.Region ?? countryLines;
  const year = values.Year?.find(isYear) ?? (values.Year === undefined ? open.findLast(isYear) : undefined);
  const placed = (lines: readonly Line[]) => lines.filter((line) => line !== year);

  const split = hasRegion ? countryLines.length : firstRegion(countryLines);
  const regionLines = placed([...countryLines.slice(split), ...(values.Region ?? [])]);
  const strangers = values.Authors === undefined ? regionLines.filter((line) => !isRegion(line)) : [];
  // A cut citation or bare initials can only be authors; a bare name might be a region nobody has listed yet.
  const areAuthors = strangers.some(({ text }) => isChapterHead(text) || isInitials(text));
  return {
    abstract,
    countries: placed(countryLines.slice(0, split)),
    regions: regionLines.filter((line) => !strangers.includes(line)),
    authors: areAuthors ? strangers : placed(values.Authors ?? []),
    year,
    category: values.Category ?? [],
    unplaced: areAuthors ? [] : strangers,
  };
}

/** Where the regions begin among lines that lost the label between: the second "Worldwide", or the first region name. */
function firstRegion(lines: readonly Line[]): number {
  const place = lines.findIndex((line, index) => index > 0 && isRegion(line));
  return place === -1 ? lines.length : place;
}

function isRegion(line: Line): boolean {
  return regionNames.has(line.text.toLowerCase());
}

function isYear(line: Line): boolean {
  return yearText.test(line.text);
}
