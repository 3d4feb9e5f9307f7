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

/** One page of the library, best match first, else by title; teasers without a title come last. Counts all matches. */
export async function listPublications(trx: OrganisationTransaction, filter: PublicationFilter) {
  const words = sql`to_tsvector('simple'::regconfig, coalesce(title, '') || ' ' || abstract)`;
  // The reader's text is only ever words to find, never query syntax.
  const wanted = sql`plainto_tsquery('simple'::regconfig, ${filter.text ?? ""})`;
  let query = trx.selectFrom("publication_list").where("organisation", "=", installationId);
  if (filter.text) query = query.where(sql<boolean>`${words} @@ ${wanted}`);
  if (filter.topic) query = query.where(sql<boolean>`${filter.topic} = any(topics)`);
  if (filter.country) query = query.where(sql<boolean>`${filter.country} = any(countries)`);
  if (filter.region) query = query.where(sql<boolean>`${filter.region} = any(regions)`);
  if (filter.year) query = query.where("year", "=", filter.year);
  if (filter.need) query = query.where(sql<boolean>`${filter.need} = any(needs)`);
  const { count } = await query.select((ask) => ask.fn.countAll<string>().as("count")).executeTakeFirstOrThrow();
  const offset = filter.after ?? 0;
  const rows = await query
    .select(["id", "title", "year", "record", "needs", "topics"])
    .orderBy(filter.text ? sql`ts_rank(${words}, ${wanted}) desc` : sql`(title is null)`)
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

/** What the filters can be set to, with how many publications each would leave. */
export async function publicationFacets(trx: OrganisationTransaction) {
  const { rows } = await sql<{ facet: string; value: string; count: string }>`
    with p as (select * from publication_list where organisation = ${installationId})
    select 'topic' as facet, unnest(topics) as value, count(*) as count from p group by 1, 2
    union all select 'country', unnest(countries), count(*) from p group by 1, 2
    union all select 'region', unnest(regions), count(*) from p group by 1, 2
    union all select 'year', year::text, count(*) from p where year is not null group by 1, 2
    order by facet, value`.execute(trx);
  return rows.map(({ facet, value, count }) => ({ facet, value, count: Number(count) }));
}
