import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FreshDatabase } from "./testing/database-on.ts";
import { faultOf, inFence } from "./testing/fenced-query.ts";
import { freshDatabase } from "./testing/fresh-database.ts";

const [ours, theirs] = ["00000000-0000-4000-9000-0000000000aa", "00000000-0000-4000-9000-0000000000bb"];
const stream = "00000000-0000-4000-9000-000000000001";

let fresh: FreshDatabase;
let superuser: Client;
let app: Client;

beforeAll(async () => {
  fresh = await freshDatabase();
  superuser = new Client({ ...fresh.superuser, options: "-c search_path=amparo" });
  app = new Client({ ...fresh.app, options: "-c search_path=amparo" });
  await Promise.all([superuser.connect(), app.connect()]);
  await superuser.query(`insert into stream values ('${theirs}', '${stream}', 'person', 1, '\\x00')`);
});
afterAll(async () => {
  await Promise.all([superuser.end(), app.end()]);
  await fresh.drop();
});

const asOurs = (statement: string) => inFence(app, ours, statement);

describe("what passes between organisations", () => {
  const history = (over: object) =>
    `select deliver('${JSON.stringify({ organisation: theirs, id: "00000000-0000-4000-9000-0000000000cc", kind: "referral", before: 0, version: 1, state: "\\x00", events: [], lists: [], ...over })}')`;

  it("is a message and nothing else", async () => {
    for (const kind of [
      "person",
      "case",
      "encounter",
      "sheet",
      "organisation",
      "instrument",
      "publication",
      "anything",
    ]) {
      expect([kind, await faultOf(asOurs(history({ kind })))]).toEqual([kind, "P0001"]);
    }
    expect((await asOurs(history({}))).rowCount).toBe(1);
  });

  it("changes the list of messages alone, under its own id", async () => {
    const rows = [{ organisation: theirs, id: stream }];
    for (const table of ["worker_list", "person_list", "case_list", "referral_list"]) {
      expect([table, await faultOf(asOurs(history({ lists: [{ table, rows }] })))]).toEqual([table, "P0001"]);
    }
  });

  it("does not open what is no message: a locked history of another kind reads as absent", async () => {
    const found = await asOurs(`select * from lock_message('${theirs}', '${stream}')`);
    expect(found.rowCount).toBe(0);
  });

  it("leaves the fence as it was", async () => {
    await app.query("begin");
    await app.query("select set_config('app.organisation', $1, true)", [ours]);
    await app.query(history({}));
    await app.query(`select * from lock_message('${theirs}', '${stream}')`);
    expect((await app.query("select current_organisation() as it")).rows).toEqual([{ it: ours }]);
    await app.query("rollback");
  });

  it("is not called by sign-in's login", async () => {
    const { rows } = await superuser.query(
      "select has_function_privilege('amparo_auth', 'amparo.deliver(jsonb)', 'execute') or has_function_privilege('amparo_auth', 'amparo.lock_message(uuid, uuid)', 'execute') as it",
    );
    expect(rows).toEqual([{ it: false }]);
  });
});
