import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { discardEmbedded } from "../embedded/discard-embedded.ts";
import type { DatabaseConnection } from "../embedded/database-connection.ts";
import { startEmbedded } from "../embedded/start-embedded.ts";
import { migrate } from "../migrate.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** PostgreSQL's superuser on the cluster of this run; its database "amparo" is migrated and serves as the template. */
    asAdministrator: DatabaseConnection;
  }
}

const prefix = "amparo-test-";
const running: (() => Promise<void>)[] = [];

/**
 * Vitest's global setup: one real PostgreSQL per run, 18 or with AMPARO_TEST_PG=15 the oldest we support,
 * migrated once, gone with its folder when the run ends. Losing power may lose it, so it does not wait for the disk.
 */
export async function setup(project: TestProject): Promise<void> {
  await discardAbandoned();
  const folder = mkdtempSync(join(tmpdir(), prefix));
  // PostgreSQL may run as another user than the tests.
  chmodSync(folder, 0o711);
  const cluster = await startEmbedded({
    dataFolder: folder,
    version: process.env["AMPARO_TEST_PG"] === "15" ? "15" : "18",
    settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "120" },
  });
  const end = async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await migrate(cluster.connection);
  } catch (fault) {
    await end();
    throw fault;
  }
  project.provide("asAdministrator", cluster.asAdministrator);
  running.push(end);
}

export async function teardown(): Promise<void> {
  for (const end of running.splice(0)) await end();
}

/** What killed test runs of this user left behind, PostgreSQL still running among it. */
async function discardAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const folder = join(tmpdir(), name);
    if (!name.startsWith(prefix) || statSync(folder, { throwIfNoEntry: false })?.uid !== process.getuid?.()) continue;
    await discardEmbedded(folder);
  }
}
