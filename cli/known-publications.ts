import { installationId, type PublicationId } from "../protection/basics/ids.ts";
import type { KnownPublication } from "../exchange/library/gather-publications.ts";
import { asOrganisation, type Database } from "../store/database.ts";
import { listPublications } from "../store/lists/publication-lists.ts";

type Listed = KnownPublication & { readonly needs: readonly string[] };

/** The whole library, or all that has these words in it: the list gives pages, and an operator wants the lot. */
export async function knownPublications(database: Database, text?: string): Promise<readonly Listed[]> {
  return asOrganisation(database, installationId, async (trx) => {
    const all: Listed[] = [];
    for (let after: number | undefined = 0; after !== undefined;) {
      const page: Awaited<ReturnType<typeof listPublications>> = await listPublications(trx, { text, after });
      for (const { publicationId, record, needs } of page.rows) {
        // `as`: the row's id was a publication's when it was imported.
        all.push({ publicationId: publicationId as PublicationId, record, needs });
      }
      after = page.next;
    }
    return all;
  });
}
