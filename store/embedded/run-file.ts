import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseConnection } from "./database-connection.ts";

/** Tells other Amparo processes of this user how to reach the running database of a data folder; there only while it runs. */
export function writeRun(dataFolder: string, connection: DatabaseConnection): void {
  const file = runFile(dataFolder);
  // Renamed into place, so that nobody reads half of it.
  writeFileSync(`${file}.new`, JSON.stringify(connection), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

export function readRun(dataFolder: string): DatabaseConnection | undefined {
  try {
    // Only writeRun writes this file, and whole.
    return JSON.parse(readFileSync(runFile(dataFolder), "utf8")) as DatabaseConnection;
  } catch {
    return undefined;
  }
}

export function forgetRun(dataFolder: string): void {
  rmSync(runFile(dataFolder), { force: true });
}

function runFile(dataFolder: string): string {
  return join(dataFolder, "run.json");
}
