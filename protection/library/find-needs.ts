import { isCut } from "./add-missing.ts";
import type { PublicationNeed, PublicationRecord } from "./publication-record.ts";

/** What is plainly missing in a record. Needs that only the reading can know (`authors`, `listed-twice`) come as `doubts`. */
export function findNeeds(record: PublicationRecord, doubts: readonly PublicationNeed[]): PublicationNeed[] {
  const isFullText = (record.paragraphs ?? []).length > 0;
  const missing: PublicationNeed[] = [];
  if (record.title === undefined) missing.push("title");
  if (isCut(record.abstract) || (record.abstract === undefined && !isFullText)) missing.push("abstract");
  if (record.year === undefined) missing.push("year");
  if (record.language === undefined) missing.push("language");
  if (doubts.includes("authors") && record.authors.length === 0) missing.push("authors");
  if (doubts.includes("listed-twice")) missing.push("listed-twice");
  return missing;
}
