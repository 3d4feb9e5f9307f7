import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { installationId } from "../../protection/basics/ids.ts";
import { asOrganisation, openDatabase, type Database } from "../database.ts";
import { freshDatabase } from "../testing/fresh-database.ts";
import { numberFeed, numberFeeds } from "./number-feeds.ts";

let fresh: Awaited<ReturnType<typeof freshDatabase>>;
let database: Database;
const other = "00000000-0000-4000-8000-0000000000aa";

beforeAll(async () => {
  fresh = await freshDatabase();
  database = openDatabase(fresh.app, 2);
  for (const organisation of [installationId, other]) {
    await asOrganisation(database, organisation, (trx) =>
      sql`insert into fresh (organisation, stream_id, version) values (${organisation}, ${organisation}, 1), (${organisation}, ${organisation}, 2)`.execute(
        trx,
      ),
    );
  }
});
afterAll(async () => {
  await database.destroy();
  await fresh.drop();
});

it("every fresh event gets one place, in the feed of its own organisation", async () => {
  expect(await numberFeed(database, other)).toBe(2);
  expect(await numberFeed(database, other)).toBe(0);
  expect((await numberFeeds(database)).get(installationId)).toBe(2);
  const places = await asOrganisation(database, other, (trx) =>
    trx.selectFrom("feed").select("position").orderBy("position").execute(),
  );
  expect(places.map(({ position }) => Number(position))).toEqual([1, 2]);
});
