import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FreshDatabase } from "./testing/database-on.ts";
import { faultOf, inFence } from "./testing/fenced-query.ts";
import { freshDatabase } from "./testing/fresh-database.ts";

/** Tables without an organisation's facts, each with its reason. */
const exceptions: Readonly<Record<string, string>> = {
  migration: "which changes this database has seen: about the database, nobody's facts, no grant to the application",
  kept_shape: "of which shape states and lists are: about the database, nobody's facts",
  reference_code: "countries, languages and currencies, the same for all",
};

const [ours, theirs] = ["00000000-0000-4000-9000-0000000000aa", "00000000-0000-4000-9000-0000000000bb"];
const stream = "00000000-0000-4000-9000-000000000001";

let fresh: FreshDatabase;
let superuser: Client;
let app: Client;
let tables: readonly string[];

beforeAll(async () => {
  fresh = await freshDatabase();
  superuser = new Client({ ...fresh.superuser, options: "-c search_path=amparo" });
  app = new Client({ ...fresh.app, options: "-c search_path=amparo" });
  await Promise.all([superuser.connect(), app.connect()]);
  const found = await superuser.query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = 'amparo'::regnamespace and relkind in ('r', 'p', 'f', 'm') order by 1",
  );
  tables = found.rows.map(({ name }) => name);
  for (const table of fenced()) await plantRow(table, theirs);
});
afterAll(async () => {
  await Promise.all([superuser.end(), app.end()]);
  await fresh.drop();
});

const fenced = () => tables.filter((table) => exceptions[table] === undefined);

/** A row with a plausible value in every column, written past all fences. */
async function plantRow(table: string, organisation: string): Promise<void> {
  await superuser.query(await rowOf(table, organisation));
}

async function rowOf(table: string, organisation: string): Promise<string> {
  const { rows } = await superuser.query<{ name: string; type: string }>(
    `select attname as name, format_type(atttypid, null) as type from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
    [`amparo.${table}`],
  );
  const values = rows.map(({ name, type }) => (name === "organisation" ? `'${organisation}'` : valueOf(type)));
  return `insert into ${table} (${rows.map(({ name }) => name).join(", ")}) values (${values.join(", ")})`;
}

function valueOf(type: string): string {
  const known: Readonly<Record<string, string>> = {
    uuid: `'${stream}'`,
    text: "'x'",
    integer: "1",
    bigint: "1",
    boolean: "true",
    bytea: "'\\x00'",
    jsonb: "'{}'",
    date: "'2026-11-21'",
    "timestamp with time zone": "'2026-11-21'",
    "text[]": "'{}'",
    "uuid[]": "'{}'",
  };
  const value = known[type];
  if (value === undefined) throw new Error(`say what a row may hold in a column of type ${type}`);
  return value;
}

const asOrganisation = (organisation: string | undefined, statement: string) => inFence(app, organisation, statement);

describe("the catalogue says of every table", () => {
  it("that row-level security is enabled, forced and has a policy, or why not", async () => {
    const { rows } = await superuser.query<{ name: string }>(
      `select c.relname as name from pg_class c where c.relnamespace = 'amparo'::regnamespace and c.relkind in ('r', 'p')
       and not (c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))`,
    );
    expect(rows.map(({ name }) => name).toSorted()).toEqual(Object.keys(exceptions).toSorted());
  });

  it("that its primary key, and everything that must be unique, begins with the organisation", async () => {
    const { rows } = await superuser.query<{ name: string; key: string; first: string; primary: boolean }>(
      `select t.relname as name, i.relname as key, a.attname as first, x.indisprimary as primary
       from pg_index x join pg_class t on t.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
       left join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
       where t.relnamespace = 'amparo'::regnamespace and x.indisunique`,
    );
    const wrong = rows.filter(({ name, first }) => exceptions[name] === undefined && first !== "organisation");
    expect(wrong).toEqual([]);
    const keyed = new Set(rows.filter(({ primary }) => primary).map(({ name }) => name));
    expect(tables.filter((table) => !keyed.has(table))).toEqual([]);
  });

  it("that it has a comment and no foreign key that leaves the organisation", async () => {
    const silent = await superuser.query(
      `select relname from pg_class where relnamespace = 'amparo'::regnamespace and relkind = 'r' and relname <> 'migration'
       and obj_description(oid, 'pg_class') is null`,
    );
    expect(silent.rows).toEqual([]);
    const leaving = await superuser.query(
      `select conname from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
       where c.connamespace = 'amparo'::regnamespace and c.contype = 'f' and a.attname <> 'organisation'`,
    );
    expect(leaving.rows).toEqual([]);
  });

  it("that the application neither owns it nor passes its fence, and that only two functions act as the owner", async () => {
    const role = await superuser.query(
      "select rolsuper, rolbypassrls from pg_roles where rolname in ('amparo_app', 'amparo_auth', 'amparo_owner')",
    );
    expect(role.rows).toEqual(Array.from({ length: 3 }, () => ({ rolsuper: false, rolbypassrls: false })));
    const owned = await superuser.query("select relname from pg_class where relowner = 'amparo_app'::regrole");
    expect(owned.rows).toEqual([]);
    const definers = await superuser.query<{ name: string; fixed: boolean }>(
      `select proname as name, proconfig is not null as fixed from pg_proc where pronamespace = 'amparo'::regnamespace and prosecdef order by 1`,
    );
    expect(definers.rows).toEqual([
      { name: "deliver", fixed: true },
      { name: "lock_message", fixed: true },
    ]);
  });

  it("that sign-in's login reaches nothing of it", async () => {
    const { rows } = await superuser.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'amparo'::regnamespace and relkind = 'r'
       and has_any_column_privilege('amparo_auth', oid, 'select, insert, update')`,
    );
    expect(rows).toEqual([]);
    expect((await superuser.query("select has_schema_privilege('amparo_app', 'auth', 'usage') as it")).rows).toEqual([
      { it: false },
    ]);
  });
});

/** What all organisations may read of each other. */
const directory = ["organisation_list", "service_list"];

describe("another organisation's row", () => {
  it("is there for the superuser, so that what follows proves something", async () => {
    for (const table of fenced())
      expect([table, (await superuser.query(`select 1 from ${table}`)).rowCount]).toEqual([table, 1]);
  });

  it("is not seen without an organisation, nor with an empty one", async () => {
    for (const table of fenced()) {
      expect([table, (await asOrganisation(undefined, `select 1 from ${table}`)).rowCount]).toEqual([table, 0]);
      expect([table, (await asOrganisation("", `select 1 from ${table}`)).rowCount]).toEqual([table, 0]);
    }
  });

  it("is seen by its own organisation and by no other, except the directory", async () => {
    for (const table of fenced()) {
      expect([table, (await asOrganisation(theirs, `select 1 from ${table}`)).rowCount]).toEqual([table, 1]);
      const seen = (await asOrganisation(ours, `select 1 from ${table}`)).rowCount;
      expect([table, seen]).toEqual([table, directory.includes(table) ? 1 : 0]);
    }
  });

  it("cannot be written, changed or taken away", async () => {
    for (const table of fenced()) {
      expect([table, await faultOf(asOrganisation(ours, await rowOf(table, theirs)))]).toEqual([table, "42501"]);
      for (const statement of [`update ${table} set organisation = '${ours}'`, `delete from ${table}`]) {
        const changed = await asOrganisation(ours, statement).then(
          ({ rowCount }) => rowCount,
          (fault: { code: string }) => fault.code,
        );
        expect([statement, [0, "42501"].includes(changed ?? -1)]).toEqual([statement, true]);
      }
    }
  });

  it("cannot be made out of our own", async () => {
    for (const table of fenced()) {
      const give = `with own as (${(await rowOf(table, ours)).replace(/$/, " returning organisation")}) select 1 from own`;
      await app.query("begin");
      await app.query("select set_config('app.organisation', $1, true)", [ours]);
      await app.query(give);
      expect([table, await faultOf(app.query(`update ${table} set organisation = '${theirs}'`))]).toEqual([
        table,
        "42501",
      ]);
      await app.query("rollback");
    }
  });
});
