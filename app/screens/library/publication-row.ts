import type { Author, PublicationNeed, PublicationRecord } from "../../../protection/library/publication-record.ts";

/** One line of `GET /api/publications`. */
export type PublicationRow = {
  readonly publicationId: string;
  /** Null where no source tells it: then the line says so and shows what is known. */
  readonly title: string | null;
  readonly abstract: string | null;
  readonly authors: readonly Author[];
  readonly year: number | null;
  readonly topics: readonly string[];
  readonly countries: readonly string[];
  readonly regions: readonly string[];
  readonly needs: readonly PublicationNeed[];
};

export type Facet = { readonly facet: string; readonly value: string; readonly count: number };

/** The answer of `GET /api/publications`. */
export type PublicationPage = {
  readonly rows: readonly PublicationRow[];
  readonly total: number;
  readonly next: string | number | null;
  readonly facets: readonly Facet[];
};

/** The answer of `GET /api/publications/:publicationId`. */
export type PublicationAnswer = {
  readonly publicationId: string;
  readonly record: PublicationRecord;
  readonly needs: readonly PublicationNeed[];
};

/** A name as a reader of any catalogue knows it: given name first, bodies as they call themselves. */
export function authorText(author: Author): string {
  return "literal" in author ? author.literal : `${author.given} ${author.family}`;
}
