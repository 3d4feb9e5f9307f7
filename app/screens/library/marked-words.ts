export type MarkedWords = { readonly words: string; readonly isFound: boolean; readonly at: number };

/** Cuts a text where it holds a word of the search, whole or beginning; capitals do not matter. */
export function marked(text: string, search: string): readonly MarkedWords[] {
  const wanted = search.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);
  if (wanted.length === 0) return [{ words: text, isFound: false, at: 0 }];
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(${wanted.join("|")})`, "giu");
  let at = 0;
  // Splitting by a group puts what was found at every second place.
  return text.split(found).map((words, place) => {
    const piece = { words, isFound: place % 2 === 1, at };
    at += words.length;
    return piece;
  });
}
