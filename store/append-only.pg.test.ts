import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FreshDatabase } from "./testing/database-on.ts";
import { freshDatabase } from "./testing/fresh-database.ts";

const organisation = "00000000-0000-4000-9000-00000000000a";
const stream = "00000000-0000-4000-9000-00000000000b";

let fresh: FreshDatabase;
const clients = new Map<"app" | "owner", Client>();

beforeAll(async () => {
  fresh = await freshDatabase();
  for (const login of ["app", "owner"] as const) {
    const client = new Client({ ...fresh[login], options: "-c search_path=amparo" });
    await client.connect();
    await client.query("select set_config('app.organisation', $1, false)", [organisation]);
    clients.set(login, client);
  }
  await as(
    "app",
    `insert into event values ('${organisation}', '${stream}', 1, '${stream}', 'NoteAdded', '${stream}',
    '${organisation}', '${stream}', 'device', now(), now(), '\\x00')`,
  );
  await as("app", `insert into command values ('${organisation}', '${stream}', '${stream}', '\\x00', '{}', now())`);
  await as(
    "app",
    `insert into read_log values ('${organisation}', '${stream}', now(), '${stream}', 'case.read', 'assigned', '{}')`,
  );
  await as("app", `insert into feed values ('${organisation}', 1, '${stream}', 1)`);
});
afterAll(async () => {
  for (const client of clients.values()) await client.end();
  await fresh.drop();
});

function as(login: "app" | "owner", statement: string) {
  const client = clients.get(login);
  if (!client) throw new Error("not connected");
  return client.query(statement);
}

const changes = ["event", "command", "read_log", "feed"].flatMap((table) => [
  [`update ${table} set organisation = organisation`, table],
  [`delete from ${table}`, table],
  [`truncate ${table}`, table],
  [
    `insert into ${table} select * from ${table} on conflict (organisation, ${keyOf(table)}) do update set organisation = excluded.organisation`,
    table,
  ],
  [`merge into ${table} old using ${table} new on old.organisation = new.organisation when matched then delete`, table],
]);

function keyOf(table: string): string {
  if (table === "event") return "stream_id, version";
  return table === "feed" ? "position" : "id";
}

describe.each(["app", "owner"] as const)("history, for the database login of the %s", (login) => {
  it.each(changes)("refuses: %s", async (statement, table) => {
    await expect(as(login, statement)).rejects.toMatchObject({ code: "42501" });
    expect((await as("app", `select 1 from ${table}`)).rowCount).toBe(1);
  });
});

it("refuses the owner also after taking the right back, because the trigger stands", async () => {
  for (const table of ["event", "command", "read_log", "feed"]) {
    await as("owner", `grant update, delete, truncate on ${table} to current_user`);
    await expect(as("owner", `update ${table} set organisation = organisation`)).rejects.toThrow(/only ever added to/);
    await expect(as("owner", `delete from ${table}`)).rejects.toThrow(/only ever added to/);
    await expect(as("owner", `truncate ${table}`)).rejects.toThrow(/only ever added to/);
  }
});

it("does not let the application drop, disable or replace what guards it", async () => {
  for (const statement of [
    "alter table event disable trigger all",
    "drop trigger event_unchanged on event",
    "drop table event",
    "alter table event no force row level security",
    "create or replace function refuse_change() returns trigger language plpgsql as $$ begin return new; end $$",
    "set session_replication_role = replica",
    "set role amparo_owner",
  ]) {
    await expect(as("app", statement)).rejects.toMatchObject({ code: "42501" });
  }
});
