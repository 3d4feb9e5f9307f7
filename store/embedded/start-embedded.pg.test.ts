import { spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PostgresVersion } from "./binaries.ts";
import { DataFolderInUse } from "./data-folder-lock.ts";
import type { DatabaseConnection } from "./database-connection.ts";
import { discardEmbedded } from "./discard-embedded.ts";
import { commandLineOf, pidLives } from "./known-process.ts";
import { startEmbedded, type EmbeddedDatabase } from "./start-embedded.ts";

const version: PostgresVersion = process.env["AMPARO_TEST_PG"] === "15" ? "15" : "18";
const asRoot = process.getuid?.() === 0;

describe("the database in the data folder", () => {
  let parent: string;
  let dataFolder: string;
  let started: EmbeddedDatabase[];

  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), "amparo-embedded-"));
    chmodSync(parent, 0o711);
    dataFolder = join(parent, "data");
    started = [];
  });
  afterEach(async () => {
    for (const database of started) await database.stop();
    await discardEmbedded(dataFolder);
    rmSync(parent, { recursive: true, force: true });
  });

  const start = async (more: { elsewhere?: string } = {}) => {
    const database = await startEmbedded({ dataFolder, version, ...more });
    started.push(database);
    return database;
  };

  it("is made on the first start and found again on the next", async () => {
    const first = await start();
    await ask(first.connection, "create table kept as select 7 as it");
    await first.stop();
    const second = await start();
    expect(await ask(second.connection, "select it from kept")).toBe(7);
    expect(await ask(second.connection, "select current_user || ' ' || current_database() as it")).toBe(
      "amparo_owner amparo",
    );
  });

  it("waits for the disk, speaks UTF-8, orders by code point and keeps UTC", async () => {
    const { connection } = await start();
    for (const [setting, value] of Object.entries({
      fsync: "on",
      synchronous_commit: "on",
      server_encoding: "UTF8",
      TimeZone: "UTC",
      jit: "off",
      listen_addresses: "",
    })) {
      expect(await ask(connection, `select current_setting('${setting}') as it`)).toBe(value);
    }
    expect(await ask(connection, "select datcollate as it from pg_database where datname = current_database()")).toBe(
      "C",
    );
  });

  it("is reached through a private folder alone", async () => {
    const { connection } = await start();
    expect(statSync(connection.host).mode & 0o777).toBe(0o700);
    expect(join(connection.host, ".s.PGSQL.5432.lock").length).toBeLessThan(100);
  });

  it("leaves no process, lock or socket when stopped, and may be stopped twice", async () => {
    const database = await start();
    await database.stop();
    await database.stop();
    expect(pidLives(database.pid)).toBe(false);
    expect(existsSync(database.connection.host)).toBe(false);
    expect(readdirSync(dataFolder).toSorted()).toEqual(["postgres", "postgres.log"]);
  });

  it("refuses a second start with a sentence and leaves the first at work", async () => {
    const database = await start();
    const refusal = startEmbedded({ dataFolder, version });
    await expect(refusal).rejects.toThrow(DataFolderInUse);
    await expect(refusal).rejects.toThrow(
      /^A running Amparo \(process \d+, since .*\) is using the data folder .*\. Stop it first, or name another folder with --data\.$/,
    );
    expect(await ask(database.connection, "select 1 as it")).toBe(1);
  });

  it("loses nothing acknowledged when Amparo is killed, and stops what it left running", async () => {
    const killed = await startInAnotherProcess(dataFolder);
    await ask(killed.connection, "create table kept as select 7 as it");
    killed.kill();
    await killed.gone;
    expect(pidLives(killed.postmaster)).toBe(true);
    const next = await start();
    expect(pidLives(killed.postmaster)).toBe(false);
    expect(existsSync(killed.connection.host)).toBe(false);
    expect(await ask(next.connection, "select it from kept")).toBe(7);
  });

  it("loses nothing acknowledged when PostgreSQL is killed", async () => {
    const killed = await start();
    await ask(killed.connection, "create table kept as select 7 as it");
    process.kill(killed.pid, "SIGKILL");
    await killed.stop();
    const next = await start();
    expect(await ask(next.connection, "select it from kept")).toBe(7);
  });

  it("leaves another program alone that has the number of a PostgreSQL that is gone", async () => {
    const first = await start();
    await first.stop();
    const other = spawn("sleep", ["60"], { stdio: "ignore" });
    writeFileSync(
      join(dataFolder, "postgres", "postmaster.pid"),
      `${other.pid}\n${join(dataFolder, "postgres")}\n0\n5432\n/tmp\n\n0\nready\n`,
    );
    const next = await start();
    expect(commandLineOf(Number(other.pid))?.[0]).toBe("sleep");
    expect(await ask(next.connection, "select 1 as it")).toBe(1);
    other.kill();
  });

  it("writes no statement, value or error text to its log", async () => {
    const { connection } = await start();
    await expect(ask(connection, "select 'Testperson Alpha'::int as it")).rejects.toThrow();
    await expect(ask(connection, "select nothing from marker_statement")).rejects.toThrow();
    expect(readFileSync(join(dataFolder, "postgres.log"), "utf8")).not.toMatch(
      /Testperson|marker_statement|invalid input/,
    );
  });

  it("says what to do where the folder holds no database or one of another PostgreSQL", async () => {
    mkdirSync(join(dataFolder, "postgres"), { recursive: true });
    await expect(start()).rejects.toThrow(/holds no PostgreSQL database\. Move it away/);
    writeFileSync(join(dataFolder, "postgres", "PG_VERSION"), "13\n");
    await expect(start()).rejects.toThrow(/was made by PostgreSQL 13 and this Amparo runs/);
  });

  it("quotes PostgreSQL's last words where it does not start, and frees the folder", async () => {
    const wrong = startEmbedded({ dataFolder, version, settings: { shared_buffers: "nonsense" } });
    await expect(wrong).rejects.toThrow(
      /did not start\. Its last words in .*postgres\.log.*shared_buffers.*start again/,
    );
    await start();
  });

  it.runIf(asRoot)("is kept elsewhere, and found again, where root alone may enter the data folder", async () => {
    chmodSync(parent, 0o700);
    const elsewhere = mkdtempSync(join(tmpdir(), "amparo-elsewhere-"));
    chmodSync(elsewhere, 0o711);
    try {
      const first = await start({ elsewhere });
      await ask(first.connection, "create table kept as select 7 as it");
      await first.stop();
      const second = await start({ elsewhere });
      expect(await ask(second.connection, "select it from kept")).toBe(7);
      await second.stop();
      rmSync(elsewhere, { recursive: true });
      await expect(start({ elsewhere })).rejects.toThrow(/is a link to nothing\. Put the folder it names back/);
    } finally {
      rmSync(elsewhere, { recursive: true, force: true });
    }
  });
});

async function ask(connection: DatabaseConnection, question: string): Promise<unknown> {
  const client = new Client({ ...connection });
  // The server is killed under it in some tests.
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query<{ it: unknown }>(question)).rows[0]?.it;
  } finally {
    await client.end();
  }
}

async function startInAnotherProcess(dataFolder: string) {
  const script = `import { startEmbedded } from ${JSON.stringify(join(import.meta.dirname, "start-embedded.ts"))};
    const { connection, pid } = await startEmbedded(${JSON.stringify({ dataFolder, version })});
    console.log(JSON.stringify({ connection, postmaster: pid }));
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (bytes: Buffer) => resolve(bytes.toString()));
    child.once("exit", () => reject(new Error("the other process did not start the database")));
  });
  // Written by the script above.
  const { connection, postmaster } = JSON.parse(line) as { connection: DatabaseConnection; postmaster: number };
  return { connection, postmaster, gone, kill: () => child.kill("SIGKILL") };
}
