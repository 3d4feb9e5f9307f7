import type { Call } from "./call.ts";
import { knownPublications } from "./known-publications.ts";
import { table } from "./table.ts";
import { withStore } from "./with-house.ts";

/** The library, which is public: no user is asked for. */
export async function listLibrary(call: Call, wish: { readonly text?: string }): Promise<void> {
  const found = await withStore(call, ({ store }) => knownPublications(store.database, wish.text));
  const rows = found.map(({ publicationId, record, needs }) => ({
    publicationId,
    title: record.title ?? null,
    year: record.year ?? null,
    topics: record.topics,
    countries: record.countries,
    paragraphs: record.paragraphs?.length ?? 0,
    needs,
  }));
  const inWords = table(
    ["year", "title", "needs"],
    rows.map(({ title, year, needs }, place) => [
      year,
      title ?? `(${found[place]?.record.abstract ?? ""})`,
      needs.join(" "),
    ]),
  );
  call.answer({ total: rows.length, rows }, `${inWords}\n\n${rows.length} publications`);
}
