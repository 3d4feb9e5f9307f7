import { afterAll, beforeAll, expect, it } from "vitest";
import { asOrganisation } from "../store/database.ts";
import { keepShapes } from "../store/lists/keep-shapes.ts";
import { openTestServer, type TestServer } from "./testing/test-server.ts";

let test: TestServer;
beforeAll(async () => {
  test = await openTestServer();
});
afterAll(() => test.close());

it("a version that keeps another shape makes states and lists anew at its start, and only then", async () => {
  const { database, vault } = test.house.store;
  const organisation = await test.organisation("Test Office");
  const keep = () => keepShapes(database, vault, () => undefined);
  expect(await keep()).toBe(0);
  const known = () =>
    asOrganisation(database, organisation, (trx) =>
      trx.selectFrom("team_list").select("team").where("organisation", "=", organisation).execute(),
    );
  await asOrganisation(database, organisation, (trx) =>
    trx.deleteFrom("team_list").where("organisation", "=", organisation).execute(),
  );
  expect(await keep()).toBe(0);
  expect(await known()).toEqual([]);
  await database.updateTable("kept_shape").set({ shape: "older" }).where("kind", "=", "organisation").execute();
  expect(await keep()).toBeGreaterThan(0);
  expect(await known()).toEqual([{ team: "north" }]);
  expect(await database.selectFrom("kept_shape").selectAll().where("shape", "=", "older").execute()).toEqual([]);
});
