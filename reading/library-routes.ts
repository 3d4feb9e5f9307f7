import * as z from "zod/mini";
import { publicationId } from "../protection/basics/ids.ts";
import { author, publicationRecord } from "../protection/library/publication-record.ts";
import { findPublication, listPublications, publicationFacets } from "../store/lists/publication-lists.ts";
import { noParams, noQuery, readRoute, type ReadRoute } from "./read-route.ts";

const text = z.optional(z.string().check(z.trim(), z.maxLength(200)));
const number = z.optional(z.string().check(z.regex(/^\d{1,6}$/)));

export const libraryRoutes: readonly ReadRoute[] = [
  readRoute({
    path: "/api/publications",
    summary: "The library of guidance: search, filter, count",
    verb: "library.read",
    params: noParams,
    query: z.strictObject({ text, topic: text, country: text, region: text, need: text, year: number, after: number }),
    answer: z.object({
      rows: z.array(
        z.object({
          publicationId: z.string(),
          title: z.nullable(z.string()),
          abstract: z.nullable(z.string()),
          authors: z.array(author()),
          year: z.nullable(z.number()),
          topics: z.array(z.string()),
          countries: z.array(z.string()),
          regions: z.array(z.string()),
          needs: z.array(z.string()),
        }),
      ),
      total: z.number(),
      next: z.nullable(z.string()),
      facets: z.array(z.object({ facet: z.string(), value: z.string(), count: z.number() })),
    }),
    read: async ({ trx, query }) => {
      const { year, after, ...words } = query;
      const filter = { ...words, year: year ? Number(year) : undefined };
      const page = await listPublications(trx, { ...filter, after: after ? Number(after) : undefined });
      const rows = page.rows.map(({ publicationId: id, record, needs }) => ({
        publicationId: id,
        title: record.title ?? null,
        abstract: record.abstract ?? null,
        authors: record.authors,
        year: record.year ?? null,
        topics: record.topics,
        countries: record.countries,
        regions: record.regions,
        needs,
      }));
      const next = page.next === undefined ? null : String(page.next);
      return {
        answer: { rows, total: page.total, next, facets: await publicationFacets(trx, filter) },
        people: [],
        why: "library",
      };
    },
  }),
  readRoute({
    path: "/api/publications/:publicationId",
    summary: "One publication, whole",
    verb: "library.read",
    params: z.object({ publicationId: publicationId() }),
    query: noQuery,
    answer: z.object({ publicationId: z.string(), record: publicationRecord(), needs: z.array(z.string()) }),
    read: async ({ trx, params }) => {
      const found = await findPublication(trx, params.publicationId);
      return found && { answer: found, people: [], why: "library" };
    },
  }),
];
