import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FreshDatabase } from "./database-on.ts";
import { freshDatabase } from "./fresh-database.ts";

describe("a database of one's own", () => {
  let one: FreshDatabase;
  let other: FreshDatabase;
  beforeAll(async () => {
    [one, other] = await Promise.all([freshDatabase(), freshDatabase()]);
  });
  afterAll(async () => {
    await Promise.all([one.drop(), other.drop()]);
  });

  it("is the PostgreSQL that was asked for", async () => {
    expect(await answer(one.app, "select current_setting('server_version_num')::int / 10000 as it")).toBe(
      Number(process.env["AMPARO_TEST_PG"] ?? 18),
    );
  });

  it("lets the application in as its own login, which is no superuser and passes no fence", async () => {
    expect(
      await answer(
        one.app,
        "select current_user || rolsuper || rolbypassrls as it from pg_roles where rolname = current_user",
      ),
    ).toBe("amparo_appfalsefalse");
    expect(await answer(one.auth, "select current_user::text as it")).toBe("amparo_auth");
  });

  it("is not seen by another test file", async () => {
    await answer(one.owner, "create table amparo.mark as select 1 as it");
    expect(await answer(one.owner, "select it from amparo.mark")).toBe(1);
    await expect(answer(other.owner, "select it from amparo.mark")).rejects.toThrow(/does not exist/);
  });
});

async function answer(connection: FreshDatabase["app"], question: string): Promise<unknown> {
  const client = new Client({ ...connection });
  await client.connect();
  try {
    return (await client.query<{ it: unknown }>(question)).rows[0]?.it;
  } finally {
    await client.end();
  }
}
