import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { DataFolderInUse, ownerOf } from "./data-folder-lock.ts";
import type { DatabaseConnection } from "./database-connection.ts";
import { readRun } from "./run-file.ts";
import { startEmbedded, type EmbeddedNeeds } from "./start-embedded.ts";

export interface AttachedDatabase {
  readonly connection: DatabaseConnection;
  /** Settles when a database that was started here ends by itself. */
  readonly whenLost?: Promise<void>;
  /** Stops what was started here; a running server's database stays up. */
  stop(): Promise<void>;
}

/** How long a command waits for a server that is starting, or for another command to end. */
const patienceMs = 20_000;

/**
 * For commands: the database of the running server on this data folder, or one of its own where none runs.
 * Throws DataFolderInUse where another command does not end in 20 seconds.
 */
export async function attachOrStart(needs: Omit<EmbeddedNeeds, "purpose">): Promise<AttachedDatabase> {
  const dataFolder = resolve(needs.dataFolder);
  for (const until = Date.now() + patienceMs; ; await pause(50)) {
    const connection = readRun(dataFolder);
    // Only a server's database is shared: a command stops its own when it ends, and would pull it from under us.
    if (connection && ownerOf(dataFolder)?.purpose === "server") return { connection, stop: () => Promise.resolve() };
    try {
      return await startEmbedded({ ...needs, purpose: "command" });
    } catch (fault) {
      if (!(fault instanceof DataFolderInUse) || Date.now() > until) throw fault;
    }
  }
}
