/** A code with its name for the reader and, for a language, as its speakers write it. */
export type Named = { readonly code: string; readonly name: string; readonly own: string };

const known = new Map<string, readonly Named[]>();

/** The names of countries or languages in the reader's language, in its alphabetical order. */
export function namesOf(locale: string, kind: "country" | "language", codes: readonly string[]): readonly Named[] {
  const key = `${locale} ${kind}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const type = kind === "country" ? "region" : "language";
  const reader = new Intl.DisplayNames([locale], { type });
  const named = codes.map((code) => {
    const name = reader.of(code) ?? code;
    return { code, name, own: kind === "country" ? name : ownNameOf(code, name) };
  });
  const { compare } = new Intl.Collator(locale);
  const sorted = named.toSorted((one, other) => compare(one.name, other.name));
  known.set(key, sorted);
  return sorted;
}

/** Up to eight whose name begins with what was typed, then those that hold it; nothing before a letter is typed. */
export function findNamed(names: readonly Named[], typed: string): readonly Named[] {
  const wanted = folded(typed);
  if (wanted === "") return [];
  const begins = (text: string) => folded(text).startsWith(wanted);
  const first = names.filter(({ code, name, own }) => begins(name) || begins(own) || folded(code) === wanted);
  const later = names.filter((named) => !first.includes(named) && folded(named.name).includes(wanted));
  return [...first, ...later].slice(0, 8);
}

/** Without accents and vowel signs, because few people type them. */
function folded(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").trim().toLowerCase();
}

function ownNameOf(code: string, name: string): string {
  return new Intl.DisplayNames([code], { type: "language", fallback: "none" }).of(code) ?? name;
}
