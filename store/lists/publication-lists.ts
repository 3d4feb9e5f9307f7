import { sql } from "kysely";
import { installationId } from "../../protection/basics/ids.ts";
import type { PublicationRecord } from "../../protection/library/publication-record.ts";
import type { StreamStates } from "../../protection/streams.ts";
import type { OrganisationTransaction } from "../database.ts";
import { json, type List } from "./list.ts";

export const publicationList: List<StreamStates["publication"]> = {
  table: "publication_list",
  rows: ({ publication }) => {
    if (publication.status === "none") return [];
    const { record, needs } = publication;
    return [
      {
        title: record.title ?? null,
        abstract: record.abstract ?? "",
        year: record.year ?? null,
        topics: record.topics,
        countries: record.countries,
        regions: record.regions,
        needs,
        record: json(record),
        words: searchedWords(record),
      },
    ];
  },
};

export type PublicationFilter = {
  readonly text?: string | undefined;
  readonly topic?: string | undefined;
  readonly country?: string | undefined;
  readonly region?: string | undefined;
  readonly year?: number | undefined;
  readonly need?: string | undefined;
  readonly after?: number | undefined;
};

const pageSize = 20;

/** What a search looks through, folded so that accents and capitals do not hide a work. */
function searchedWords({ title, authors, abstract }: PublicationRecord): string {
  const names = authors.map((author) => ("literal" in author ? author.literal : `${author.given} ${author.family}`));
  return folded([title ?? "", ...names, abstract ?? ""].join(" "));
}

function folded(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** Each word of the reader's text as a beginning; their text is only ever words to find, never query syntax. */
function beginnings(text: string): string {
  return (folded(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `${word}:*`).join(" & ");
}

const searched = sql`to_tsvector('simple'::regconfig, words)`;

function filtered(trx: OrganisationTransaction, filter: PublicationFilter) {
  let query = trx.selectFrom("publication_list").where("organisation", "=", installationId);
  const wanted = beginnings(filter.text ?? "");
  if (wanted) query = query.where(sql<boolean>`${searched} @@ to_tsquery('simple'::regconfig, ${wanted})`);
  if (filter.topic) query = query.where(sql<boolean>`${filter.topic} = any(topics)`);
  if (filter.country) query = query.where(sql<boolean>`${filter.country} = any(countries)`);
  if (filter.region) query = query.where(sql<boolean>`${filter.region} = any(regions)`);
  if (filter.year) query = query.where("year", "=", filter.year);
  if (filter.need) query = query.where(sql<boolean>`${filter.need} = any(needs)`);
  return query;
}

/** One page of the library, best match first, else by title; teasers without a title come last. Counts all matches. */
export async function listPublications(trx: OrganisationTransaction, filter: PublicationFilter) {
  const query = filtered(trx, filter);
  const wanted = beginnings(filter.text ?? "");
  const { count } = await query.select((ask) => ask.fn.countAll<string>().as("count")).executeTakeFirstOrThrow();
  const offset = filter.after ?? 0;
  const rows = await query
    .select(["id", "record", "needs"])
    .orderBy(wanted ? sql`ts_rank(${searched}, to_tsquery('simple'::regconfig, ${wanted})) desc` : sql`(title is null)`)
    .orderBy("title")
    .orderBy("id")
    .offset(offset)
    .limit(pageSize)
    .execute();
  const total = Number(count);
  return {
    total,
    // `as`: the record was decoded when it was imported and is only ever written by the list.
    rows: rows.map((row) => ({ publicationId: row.id, record: row.record as PublicationRecord, needs: row.needs })),
    next: offset + rows.length < total ? offset + rows.length : undefined,
  };
}

export async function findPublication(trx: OrganisationTransaction, id: string) {
  const row = await trx
    .selectFrom("publication_list")
    .select(["id", "record", "needs"])
    .where("organisation", "=", installationId)
    .where("id", "=", id)
    .executeTakeFirst();
  // `as`: the record was decoded when it was imported and is only ever written by the list.
  return row && { publicationId: row.id, record: row.record as PublicationRecord, needs: row.needs };
}

const facets = {
  topic: sql<string>`unnest(topics)`,
  country: sql<string>`unnest(countries)`,
  region: sql<string>`unnest(regions)`,
  year: sql<string>`year::text`,
  need: sql<string>`unnest(needs)`,
};

/** What each filter can be set to, with how many publications it would leave beside the search and the other filters. */
export async function publicationFacets(trx: OrganisationTransaction, filter: PublicationFilter) {
  const counted: { readonly facet: string; readonly value: string; readonly count: number }[] = [];
  for (const [facet, value] of Object.entries(facets)) {
    const rows = await filtered(trx, { ...filter, [facet]: undefined })
      .select([value.as("value"), sql<string>`count(*)`.as("count")])
      .groupBy("value")
      .orderBy("value")
      .execute();
    counted.push(
      ...rows.flatMap(({ value: name, count }) =>
        name === null ? [] : [{ facet, value: name, count: Number(count) }],
      ),
    );
  }
  return counted;
}
