import type { Paragraph } from "../../protection/library/publication-record.ts";
import type { Block } from "./capture.ts";
import { textOf } from "./split-blocks.ts";

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const footnoteStart = new RegExp(`^([${superscripts}]+)\\s+(.+)$`, "u");
const letteredStart = /^\(([a-z]{1,4})\)\s+(.+)$/u;

type OpenParagraph = {
  readonly number: number;
  readonly heading: string;
  text: string;
  readonly parts: { label: string; text: string }[];
  readonly footnotes: string[];
};

/**
 * Numbered paragraphs under their headings. A footnote that a page break put inside a paragraph is lifted out and the
 * paragraph joined again; lettered points stay with the paragraph that announces them.
 */
export function readParagraphs(blocks: readonly Block[], firstHeading: string): Paragraph[] {
  const paragraphs: OpenParagraph[] = [];
  let heading = firstHeading;
  for (const block of blocks) {
    const text = textOf(block).replaceAll("*", "");
    const open = paragraphs.at(-1);
    const number = (open?.number ?? 0) + 1;
    const [, mark, note] = footnoteStart.exec(text) ?? [];
    const [, label, point] = letteredStart.exec(text) ?? [];
    if (startsParagraph(text, number)) {
      paragraphs.push({ number, heading, text: text.replace(/^\d+\.\s+/u, ""), parts: [], footnotes: [] });
    } else if (mark !== undefined && note !== undefined) liftFootnote(paragraphs, mark, note);
    else if (open !== undefined && label !== undefined && point !== undefined) open.parts.push({ label, text: point });
    else if (open !== undefined && isUnfinished(open) && /^\p{Ll}/u.test(text)) continueWith(open, text);
    else heading = text;
  }
  return paragraphs;
}

/** Only the next number starts a paragraph: "2014. " at the start of a line is a year. */
export function startsParagraph(text: string, number: number): boolean {
  return new RegExp(`^${number}\\.\\s+\\S`, "u").test(text);
}

/** The mark leaves the text with its note; a note without a mark stays with the paragraph it interrupts. */
function liftFootnote(paragraphs: readonly OpenParagraph[], mark: string, note: string): void {
  const marked = new RegExp(`(?<![${superscripts}])${mark}(?![${superscripts}])`, "u");
  const owner = paragraphs.find((paragraph) => marked.test(paragraph.text)) ?? paragraphs.at(-1);
  if (owner === undefined) return;
  owner.text = owner.text.replace(marked, "");
  owner.footnotes.push(note);
}

function isUnfinished(open: OpenParagraph): boolean {
  return !/[.:;!?]["”’)]?$/u.test(open.parts.at(-1)?.text ?? open.text);
}

function continueWith(open: OpenParagraph, text: string): void {
  const last = open.parts.at(-1);
  if (last === undefined) open.text = `${open.text} ${text}`;
  else last.text = `${last.text} ${text}`;
}
