import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { attachOrStart } from "./attach-or-start.ts";
import type { DatabaseConnection } from "./database-connection.ts";
import { startEmbedded } from "./start-embedded.ts";

const version = process.env["AMPARO_TEST_PG"] === "15" ? "15" : "18";

describe("a command beside the server", () => {
  let dataFolder: string;
  beforeEach(() => {
    dataFolder = mkdtempSync(join(tmpdir(), "amparo-embedded-"));
    chmodSync(dataFolder, 0o711);
  });
  afterEach(() => rmSync(dataFolder, { recursive: true, force: true }));

  it("works on the running server's database and leaves it running", async () => {
    const server = await startEmbedded({ dataFolder, version });
    const command = await attachOrStart({ dataFolder, version });
    expect(command.connection).toEqual(server.connection);
    await command.stop();
    expect(await answers(server.connection)).toBe(true);
    await server.stop();
  });

  it("starts the database itself where none runs, and stops it at the end", async () => {
    const command = await attachOrStart({ dataFolder, version });
    expect(await answers(command.connection)).toBe(true);
    await command.stop();
    expect(await answers(command.connection)).toBe(false);
  });

  it("waits for the command before it, and does not take its database from under it", async () => {
    const first = await attachOrStart({ dataFolder, version });
    const second = attachOrStart({ dataFolder, version });
    expect(await answers(first.connection)).toBe(true);
    await first.stop();
    const then = await second;
    expect(await answers(then.connection)).toBe(true);
    await then.stop();
  });

  it("is not misled by what a dead server wrote", async () => {
    writeFileSync(
      join(dataFolder, "run.json"),
      JSON.stringify({ host: "/nowhere", port: 5432, database: "amparo", user: "amparo_owner" }),
    );
    writeFileSync(
      join(dataFolder, "amparo.lock"),
      JSON.stringify({ pid: process.pid, began: "before", purpose: "server", sinceAt: "2026-01-01T00:00:00Z" }),
    );
    const command = await attachOrStart({ dataFolder, version });
    expect(await answers(command.connection)).toBe(true);
    await command.stop();
  });
});

async function answers(connection: DatabaseConnection): Promise<boolean> {
  const client = new Client({ ...connection });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
