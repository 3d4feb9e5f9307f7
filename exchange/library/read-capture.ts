import { publicationRecord } from "../../protection/library/publication-record.ts";
import { type Block, type CaptureForm, type CaptureProblem, type CaptureReading, pageMark } from "./capture.ts";
import { isGoverningPaper, readGoverningPaper } from "./read-governing-paper.ts";
import { readTeaserList } from "./read-teaser-list.ts";
import { readTopicPage } from "./read-topic-page.ts";
import { splitBlocks } from "./split-blocks.ts";
import { hasLabels } from "./split-labels.ts";

/** A page of a portal is some kilobytes; whatever is larger than this is something else. */
export const captureLimitBytes = 20_000_000;

/** Signs of UTF-8 that was once read as Latin-1 and written again: its quotes and accents are lost to comparison. */
const twiceEncoded = /\u00E2\u20AC[\u0080-\u00BF\u2018-\u203A\u0153\u2122]|\u00C3[\u0080-\u00BF]/u;

const readers = {
  "topic-page": readTopicPage,
  "teaser-list": readTeaserList,
  "governing-paper": readGoverningPaper,
} satisfies Record<CaptureForm, (file: string, blocks: readonly Block[]) => Omit<CaptureReading, "file" | "form">>;

/**
 * Reads one captured file by the reader its form asks for. Never throws on bad input: a file that is no capture gives a
 * problem, a record that cannot be read whole is left out and named by its line. Only the file's name is kept.
 */
export function readCapture(path: string, bytes: Uint8Array): CaptureReading | CaptureProblem {
  const file = path.split(/[\\/]/u).at(-1) ?? path;
  if (bytes.length === 0) return { file, problem: "empty" };
  if (bytes.length > captureLimitBytes) return { file, problem: "too-large" };
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isWide && bytes.includes(0)) return { file, problem: "not-text" };
  const text = decodeText(bytes);
  if (text === undefined || twiceEncoded.test(text)) return { file, problem: "wrong-encoding" };

  const blocks = splitBlocks(text);
  if (blocks.length === 0) return { file, problem: "empty" };
  const form = recogniseForm(blocks);
  if (form === undefined) return { file, problem: "not-a-capture" };
  return withinBounds({ file, form, ...readers[form](file, blocks) });
}

function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function recogniseForm(blocks: readonly Block[]): CaptureForm | undefined {
  if (blocks.some(hasLabels)) return "topic-page";
  if (isGoverningPaper(blocks)) return "governing-paper";
  const [first, , ...rest] = blocks;
  return first?.[0].text === pageMark && rest.length > 0 ? "teaser-list" : undefined;
}

/** The library refuses values beyond its schema; finding them here names the line instead of failing the import. */
function withinBounds(reading: CaptureReading): CaptureReading {
  const isWithin = (record: unknown) => publicationRecord().safeParse(record).success;
  const outside = reading.publications.filter(({ record }) => !isWithin(record));
  return {
    ...reading,
    publications: reading.publications.filter((read) => !outside.includes(read)),
    left: [...reading.left, ...outside.map(({ source }) => ({ line: source.line, reason: "out-of-bounds" as const }))],
  };
}
