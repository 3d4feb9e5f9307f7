import { plainLine } from "../../protection/library/repair-text.ts";
import type { Block, Line } from "./capture.ts";

/** The blocks of a capture, whatever its line ends and spaces: both change on the way from a browser to a file. */
export function splitBlocks(text: string): Block[] {
  const blocks: [Line, ...Line[]][] = [];
  let open: [Line, ...Line[]] | undefined;
  for (const [place, raw] of text.split(/\r\n|[\n\r\u0085\u2028\u2029]/u).entries()) {
    const line = { number: place + 1, text: plainLine(raw) };
    if (line.text === "") open = undefined;
    else if (open !== undefined) open.push(line);
    else blocks.push((open = [line]));
  }
  return blocks;
}

export function textOf(block: Block): string {
  return block.map((line) => line.text).join(" ");
}
