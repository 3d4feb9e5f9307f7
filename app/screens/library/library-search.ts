export const libraryFilters = ["topic", "region", "country", "year", "need"] as const;
export type LibraryFilter = (typeof libraryFilters)[number];

/** What the address of the library page says: it can be bookmarked, sent to a colleague and gone back to. */
export type LibrarySearch = { readonly text: string } & Readonly<Record<LibraryFilter, string>>;

export function searchFrom(address: string): LibrarySearch {
  const said = new URLSearchParams(address);
  const of = (name: string) => said.get(name) ?? "";
  return {
    text: of("text"),
    topic: of("topic"),
    region: of("region"),
    country: of("country"),
    year: of("year"),
    need: of("need"),
  };
}

/** The same search for an address, without what is not asked: `?text=shelter&year=2019`, or nothing at all. */
export function addressOf(search: LibrarySearch): string {
  const asked = new URLSearchParams(Object.entries(search).filter(([, value]) => value.trim() !== ""));
  return asked.size === 0 ? "" : `?${asked.toString()}`;
}

export function isAsked(search: LibrarySearch): boolean {
  return addressOf(search) !== "";
}
