import type { Paragraph } from "../../../protection/library/publication-record.ts";

export type PaperSection = { readonly heading: string; readonly paragraphs: readonly Paragraph[] };

/** Paragraphs that follow each other under one heading, together. A heading that returns later begins anew. */
export function underHeadings(paragraphs: readonly Paragraph[]): readonly PaperSection[] {
  const sections: { heading: string; paragraphs: Paragraph[] }[] = [];
  for (const paragraph of paragraphs) {
    const last = sections.at(-1);
    if (last?.heading === paragraph.heading) last.paragraphs.push(paragraph);
    else sections.push({ heading: paragraph.heading, paragraphs: [paragraph] });
  }
  return sections;
}
