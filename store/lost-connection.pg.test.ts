import { sql } from "kysely";
import { Client } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { asOrganisation, openDatabase, type Database } from "./database.ts";
import type { FreshDatabase } from "./testing/database-on.ts";
import { freshDatabase } from "./testing/fresh-database.ts";

const organisation = "00000000-0000-4000-9000-00000000000a";
let fresh: FreshDatabase;
let database: Database;

beforeAll(async () => {
  fresh = await freshDatabase();
  database = openDatabase(fresh.app, 2);
});
afterAll(async () => {
  await database.destroy();
  await fresh.drop();
});

it("a connection lost in the middle of a transaction fails that transaction and nothing else", async () => {
  const superuser = new Client({ ...fresh.superuser });
  await superuser.connect();
  const work = asOrganisation(database, organisation, async (trx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
    await superuser.query("select pg_terminate_backend($1)", [rows[0]?.pid]);
    // The loss is noticed while no statement runs: only a listener keeps it from ending the process.
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
    await sql`select 1`.execute(trx);
  });
  await expect(work).rejects.toThrow();
  await superuser.end();
  expect((await asOrganisation(database, organisation, (trx) => sql`select 1 as it`.execute(trx))).rows).toEqual([
    { it: 1 },
  ]);
});
