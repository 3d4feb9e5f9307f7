import type { Paragraph, PublicationRecord } from "../../protection/library/publication-record.ts";
import { repairCasing, titleFromCapitals } from "../../protection/library/repair-casing.ts";
import { type Block, type CaptureReading, emptyRecord } from "./capture.ts";
import { readParagraphs, startsParagraph } from "./read-paragraphs.ts";
import { textOf } from "./split-blocks.ts";

/** Three paragraphs numbered in a row: fewer may be a list inside any other text. */
export function isGoverningPaper(blocks: readonly Block[]): boolean {
  const texts = blocks.map(textOf);
  return [1, 2, 3].every((number) => texts.some((text) => startsParagraph(text, number)));
}

/**
 * A paper put before a governing body, in full text: the body and its session, the title in capitals, then numbered
 * paragraphs under headings. It states no date, so no year is given.
 */
export function readGoverningPaper(
  file: string,
  blocks: readonly Block[],
): Pick<CaptureReading, "publications" | "left"> {
  const start = blocks.findIndex((block) => startsParagraph(textOf(block), 1));
  const front = blocks.slice(0, start);
  const titleAt = front.findLastIndex((block) => isCapitals(textOf(block)));
  const titleBlock = front[titleAt];
  const opening = front.at(-1);
  const heading = opening === undefined || opening === titleBlock ? "" : textOf(opening);
  const paragraphs = readParagraphs(blocks.slice(start), heading);
  const first = blocks[start]?.[0].number ?? 1;
  if (titleBlock === undefined) return { publications: [], left: [{ line: first, reason: "half-record" }] };

  const acronyms = acronymsOf(paragraphs);
  const title = titleFromCapitals(withoutStars(textOf(titleBlock)), acronyms);
  const presentedTo = presentedToOf(front.slice(0, titleAt), acronyms);
  const record: PublicationRecord = {
    ...emptyRecord,
    title,
    ...(presentedTo === undefined ? {} : { presentedTo }),
    paragraphs,
  };
  const line = titleBlock[0].number;
  const fields = [
    { field: "title", line, rule: "capitals-lowered" },
    ...(presentedTo === undefined
      ? []
      : [{ field: "presentedTo", line: front[0]?.[0].number ?? line, rule: "front-page" }]),
    { field: "paragraphs", line: first, rule: "numbered" },
  ];
  const source = { file, line, list: presentedTo ?? title, position: 1, rule: "governing-paper", fields };
  return { publications: [{ record, doubts: [], source }], left: [] };
}

/** "Body, Session" from the two lines that stand first. */
function presentedToOf(front: readonly Block[], acronyms: ReadonlySet<string>): string | undefined {
  const [body, session] = front.map(textOf);
  if (body === undefined || session === undefined || !/\bsession\b/iu.test(session)) return undefined;
  return `${isCapitals(body) ? titleFromCapitals(body, acronyms) : repairCasing(body)}, ${session}`;
}

function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && text === text.toUpperCase();
}

function withoutStars(text: string): string {
  return text.replaceAll("*", "").trim();
}

function acronymsOf(paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  return new Set(paragraphs.flatMap((paragraph) => paragraph.text.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) ?? []));
}
