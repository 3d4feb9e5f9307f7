import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { installationId } from "../../protection/basics/ids.ts";
import type { PublicationRecord } from "../../protection/library/publication-record.ts";
import type { StreamStates } from "../../protection/streams.ts";
import { asOrganisation, openDatabase, type Database, type OrganisationTransaction } from "../database.ts";
import { freshDatabase } from "../testing/fresh-database.ts";
import type { Vault } from "../vault/vault.ts";
import { encodeRows } from "./list.ts";
import { listPublications, publicationFacets, publicationList } from "./publication-lists.ts";

let fresh: Awaited<ReturnType<typeof freshDatabase>>;
let database: Database;

// Publications are sealed by nothing, so their rows must not ask for it.
// `as`: a vault that is never asked.
const noVault = {} as Vault;

const nothing = { countries: [], regions: [], authors: [], contributors: [], topics: [] };
const records: readonly PublicationRecord[] = [
  {
    ...nothing,
    title: "Guidance on Safe Shelters",
    authors: [{ family: "Éxample", given: "Testperson" }],
    year: 2001,
    topics: ["Shelter"],
  },
  {
    ...nothing,
    title: "Trafficking at Invented Borders",
    abstract: "How shelters are found.",
    year: 2002,
    topics: ["Shelter", "Borders"],
  },
  { ...nothing, abstract: "A teaser without a title." },
];

beforeAll(async () => {
  fresh = await freshDatabase();
  database = openDatabase(fresh.app, 2);
  await asOrganisation(database, installationId, async (trx) => {
    for (const [index, record] of records.entries()) {
      const id = `00000000-0000-4000-8000-00000000000${index}`;
      const state: StreamStates["publication"] = {
        publication: { status: "listed", record, needs: record.title ? [] : ["title"], sources: [] },
      };
      const about = { organisation: installationId, id, kind: "publication" };
      const rows = encodeRows(noVault, about, publicationList.table, publicationList.rows(state, ""));
      await sql`select write_list(${installationId}::uuid, ${id}::uuid, ${publicationList.table}, ${JSON.stringify(rows)}::jsonb)`.execute(
        trx,
      );
    }
  });
});
afterAll(async () => {
  await database.destroy();
  await fresh.drop();
});

function ask<Answer>(question: (trx: OrganisationTransaction) => Promise<Answer>): Promise<Answer> {
  return asOrganisation(database, installationId, question);
}

it.each([
  ["traff", 1],
  ["shelter", 2],
  ["SHELTER safe", 1],
  ["exam", 1],
  ["Éxam", 1],
  ["nobody & | ! :* '", 0],
  ["", 3],
])("%j finds %i", async (text, count) => {
  expect((await ask((trx) => listPublications(trx, { text }))).total).toBe(count);
});

it("counts of a filter follow the search and the other filters, not itself", async () => {
  const facets = await ask((trx) => publicationFacets(trx, { text: "shelter", topic: "Borders" }));
  expect(facets.filter(({ facet }) => facet === "topic")).toEqual([
    { facet: "topic", value: "Borders", count: 1 },
    { facet: "topic", value: "Shelter", count: 2 },
  ]);
  expect(facets.filter(({ facet }) => facet === "year")).toEqual([{ facet: "year", value: "2002", count: 1 }]);
});

it("works without a title come last", async () => {
  const { rows } = await ask((trx) => listPublications(trx, {}));
  expect(rows.map(({ record }) => record.title)).toEqual([records[0]?.title, records[1]?.title, undefined]);
});
