import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { asOrganisation, openDatabase, type Database } from "./database.ts";
import { sentAhead } from "./prepared-pool.ts";
import type { FreshDatabase } from "./testing/database-on.ts";
import { freshDatabase } from "./testing/fresh-database.ts";

const organisation = "00000000-0000-4000-9000-00000000000a";
const userId = "00000000-0000-4000-9000-00000000000b";
const hour = "2026-03-01T10:00:00.000Z";
let fresh: FreshDatabase;
let database: Database;

beforeAll(async () => {
  fresh = await freshDatabase();
  database = openDatabase(fresh.app, 1);
});
afterAll(async () => {
  await database.destroy();
  await fresh.drop();
});

const takenAhead = (
  tries: string,
) => sql`${sql.raw(sentAhead)}insert into hourly_try (organisation, user_id, what, hour, tries)
  values (${organisation}, ${userId}, 'test', ${hour}, ${tries})`;
const tries = () =>
  asOrganisation(database, organisation, async (trx) => (await sql`select tries from hourly_try`.execute(trx)).rows);

it("what is sent ahead of the commit is kept", async () => {
  await asOrganisation(database, organisation, (trx) => takenAhead("3").execute(trx));
  expect(await tries()).toEqual([{ tries: 3 }]);
});

it("what fails on its way fails the transaction with its own fault, and nothing is kept", async () => {
  const work = asOrganisation(database, organisation, async (trx) => {
    await sql`delete from hourly_try`.execute(trx);
    await takenAhead("not a number").execute(trx);
    await sql`select 1`.execute(trx);
  });
  await expect(work).rejects.toMatchObject({ code: "22P02" });
  const atTheEnd = asOrganisation(database, organisation, (trx) => takenAhead("3").execute(trx));
  await expect(atTheEnd).rejects.toMatchObject({ code: "23505" });
  expect(await tries()).toEqual([{ tries: 3 }]);
});

it("what was held back when the work threw is not kept, and the connection serves the next", async () => {
  const work = asOrganisation(database, organisation, async (trx) => {
    await sql`delete from hourly_try`.execute(trx);
    await takenAhead("5").execute(trx);
    throw new Error("changed their mind");
  });
  await expect(work).rejects.toThrow("changed their mind");
  expect(await tries()).toEqual([{ tries: 3 }]);
});
