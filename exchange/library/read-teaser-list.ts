import { partSentences } from "../../protection/library/repair-text.ts";
import { type Block, type CaptureReading, emptyRecord, pageMark, type ReadPublication } from "./capture.ts";
import { textOf } from "./split-blocks.ts";

/**
 * A page of a category list that shows the beginning of each abstract and nothing else: one teaser a line. No title
 * stands there, so none is given; the list's name is the category.
 */
export function readTeaserList(file: string, blocks: readonly Block[]): Pick<CaptureReading, "publications" | "left"> {
  const [heading, ...rest] = blocks[0]?.[0].text === pageMark ? blocks.slice(1) : blocks;
  if (heading === undefined) return { publications: [], left: [] };
  const list = textOf(heading);
  const publications = rest.flat().map((line, place): ReadPublication => {
    const abstract = partSentences(line.text);
    const rule = abstract === line.text ? "line" : "sentences-parted";
    return {
      record: { ...emptyRecord, abstract, category: list },
      doubts: [],
      source: {
        file,
        line: line.number,
        list,
        position: place + 1,
        rule: "teaser-list",
        fields: [
          { field: "abstract", line: line.number, rule },
          { field: "category", line: heading[0].number, rule: "list-heading" },
        ],
      },
    };
  });
  return { publications, left: [] };
}
