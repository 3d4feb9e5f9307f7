import type {
  PublicationNeed,
  PublicationRecord,
  PublicationSource,
} from "../../protection/library/publication-record.ts";
import { rebuildAuthors, type RebuiltAuthors } from "../../protection/library/rebuild-authors.ts";
import { partSentences } from "../../protection/library/repair-text.ts";
import {
  type Block,
  type CaptureReading,
  emptyRecord,
  type LeftOut,
  type Line,
  pageMark,
  type ReadPublication,
} from "./capture.ts";
import { restoreLostLabels, type TopicFields } from "./restore-lost-labels.ts";
import { hasLabels, splitLabels } from "./split-labels.ts";
import { textOf } from "./split-blocks.ts";

type Place = { readonly file: string; readonly list: Block; readonly position: number };

/**
 * A page of a topic list: its name, then for each record a title line, and after a blank the abstract with the labelled
 * values. Title and body take turns, so a title may be any text, even a label word.
 */
export function readTopicPage(file: string, blocks: readonly Block[]): Pick<CaptureReading, "publications" | "left"> {
  const [list, ...rest] = blocks[0]?.[0].text === pageMark ? blocks.slice(1) : blocks;
  const publications: ReadPublication[] = [];
  const left: LeftOut[] = [];
  let at = 0;
  while (list !== undefined && at < rest.length) {
    const [title, body, next] = rest.slice(at, at + 3);
    if (title === undefined) break;
    if (body === undefined || hasLabels(title)) {
      left.push({ line: title[0].number, reason: "half-record" });
      at += 1;
      continue;
    }
    const isAbstractBroken = !hasLabels(body) && next !== undefined && hasLabels(next);
    const whole = isAbstractBroken ? joinAbstract(body, next) : body;
    publications.push(readRecord(title, whole, { file, list, position: publications.length + left.length + 1 }));
    at += isAbstractBroken ? 3 : 2;
  }
  return { publications, left };
}

/** A blank line inside an abstract is a paragraph break that survived. */
function joinAbstract(body: Block, next: Block): Block {
  const [continued, ...labelled] = next;
  const { before } = splitLabels(next);
  const first = {
    number: body[0].number,
    text: [textOf(body), ...(before.length > 0 ? [continued.text] : [])].join(" "),
  };
  return before.length > 0 ? [first, ...labelled] : [first, ...next];
}

function readRecord(titleBlock: Block, body: Block, { file, list, position }: Place): ReadPublication {
  const title = textOf(titleBlock);
  const fields = restoreLostLabels(splitLabels(body));
  const names = rebuildAuthors(fields.authors.map(textOfLine), title);
  const abstract = fields.abstract === undefined ? undefined : partSentences(fields.abstract.text);
  const year = fields.year === undefined ? undefined : Number(fields.year.text);
  const record: PublicationRecord = {
    ...emptyRecord,
    title,
    ...(abstract === undefined ? {} : { abstract }),
    countries: fields.countries.map(textOfLine),
    regions: fields.regions.map(textOfLine),
    authors: [...names.authors],
    contributors: [...names.contributors],
    ...(year === undefined ? {} : { year }),
    topics: [textOf(list)],
    ...(fields.category[0] === undefined ? {} : { category: fields.category[0].text }),
    ...(names.partOf === undefined ? {} : { partOf: names.partOf }),
  };
  const doubts: PublicationNeed[] = names.isDoubtful || fields.unplaced.length > 0 ? ["authors"] : [];
  const line = titleBlock[0].number;
  const provenance = [
    { field: "title", line, rule: "line" },
    ...provenanceOf(fields, names, abstract),
    { field: "topics", line: list[0].number, rule: "list-heading" },
  ];
  return {
    record,
    doubts,
    source: { file, line, list: textOf(list), position, rule: "topic-page", fields: provenance },
  };
}

function provenanceOf(
  fields: TopicFields,
  names: RebuiltAuthors,
  abstract: string | undefined,
): PublicationSource["fields"] {
  const mark = (field: string, line: Line | undefined, rule: string) =>
    line === undefined ? [] : [{ field, line: line.number, rule }];
  return [
    ...mark("abstract", fields.abstract, abstract === fields.abstract?.text ? "line" : "sentences-parted"),
    ...mark("countries", fields.countries[0], "label"),
    ...mark("regions", fields.regions[0], "label"),
    ...mark("authors", fields.authors[0], names.rule),
    ...(names.contributors.length > 0 ? mark("contributors", fields.authors.at(-1), names.rule) : []),
    ...(names.partOf === undefined ? [] : mark("partOf", fields.authors[0], names.rule)),
    ...mark("year", fields.year, "label"),
    ...mark("category", fields.category[0], "label"),
  ];
}

function textOfLine(line: Line): string {
  return line.text;
}
