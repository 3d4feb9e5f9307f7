import { isCut } from "./add-missing.ts";

/** Below this a sister edition passes too: two editions were seen to share more than three quarters of a teaser. */
const sameWorkShare = 0.95;
/** Long enough that common turns of phrase do not add up to likeness; short enough to forgive one spelling. */
const gramLength = 8;
/** A cut text shorter than this could begin many abstracts. */
const leastCharacters = 40;

/**
 * Whether a teaser is the beginning of this abstract. White space is ignored and quotes are folded, since pages lose
 * the one and mix the other. A teaser that was not cut off is a whole abstract: then both must hold the same text.
 */
export function isTeaserOf(teaser: string, abstract: string): boolean {
  const wholeText = squeeze(abstract);
  const teaserText = squeeze(teaser.replace(/(\.\.\.|…)$/u, ""));
  if (!isCut(teaser)) return teaserText === wholeText;
  if (teaserText.length < leastCharacters) return false;
  return shareContained(teaserText, wholeText) >= sameWorkShare;
}

/** The text without white space, quotes and dashes folded: for comparing, never for showing. */
export function squeeze(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\s+/gu, "")
    .replace(/[‘’‚‛′]/gu, "'")
    .replace(/[“”„‟«»″]/gu, '"')
    .replace(/[‐-―]/gu, "-");
}

function shareContained(part: string, whole: string): number {
  const grams = gramsOf(part);
  const inWhole = new Set(gramsOf(whole));
  return grams.filter((gram) => inWhole.has(gram)).length / grams.length;
}

function gramsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - gramLength + 1) }, (_, start) =>
    text.slice(start, start + gramLength),
  );
}
