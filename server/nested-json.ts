/** Far beyond what any screen, command or instrument sends. */
const deepest = 64;

const [quote, backslash, openList, closeList, openObject, closeObject] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];

/** Whether lists and objects lie in each other deeper than anything of ours does. Looks once, before anything is parsed. */
export function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfText(text, at);
    else if (code === openList || code === openObject) {
      depth++;
      if (depth > deepest) return true;
    } else if (code === closeList || code === closeObject) depth--;
  }
  return false;
}

/** Where the text that begins at this quote ends; the end of everything where it never does. */
function endOfText(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === backslash) at++;
    else if (code === quote) return at;
  }
  return text.length;
}
