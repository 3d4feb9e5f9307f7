import type { Block, Line } from "./capture.ts";

/** The labels of a topic page in the order they stand in; `Authors` and `Category` may be absent. */
export const labels = ["Country", "Region", "Authors", "Year", "Category"] as const;
export type Label = (typeof labels)[number];

export type LabelledLines = {
  readonly before: readonly Line[];
  readonly values: Readonly<Partial<Record<Label, readonly Line[]>>>;
};

/** A block that holds more than a label word: a single line "Year" between blanks is a title. */
export function hasLabels(block: Block): boolean {
  return block.length > 1 && block.some((line) => isLabel(line.text));
}

/** Labels stand in a fixed order, so a label word that comes again or too late is a value. */
export function splitLabels(block: Block): LabelledLines {
  const before: Line[] = [];
  const values: Partial<Record<Label, Line[]>> = {};
  let open: Label | undefined;
  for (const line of block) {
    if (isLabel(line.text) && (open === undefined || labels.indexOf(line.text) > labels.indexOf(open))) {
      open = line.text;
      values[open] = [];
    } else if (open === undefined) before.push(line);
    else values[open]?.push(line);
  }
  return { before, values };
}

function isLabel(text: string): text is Label {
  return labels.some((label) => label === text);
}
