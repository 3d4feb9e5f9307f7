import { inject } from "vitest";
import { databaseOn, type FreshDatabase } from "./database-on.ts";

/** A database of one's own on this run's cluster. Call once in a test file's `beforeAll`, `drop` it in `afterAll`. */
export function freshDatabase(): Promise<FreshDatabase> {
  return databaseOn(inject("asAdministrator"));
}
