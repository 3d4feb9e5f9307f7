import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OrganisationId } from "../protection/basics/ids.ts";
import { serve, type Served } from "./ask-served.ts";
import type { BenchWorker } from "./open-house.ts";

export const caseCount = 100_000;

export type ManyCases = {
  readonly folder: string;
  readonly organisation: OrganisationId;
  readonly caseworker: BenchWorker;
  /** Some of each, to ask for. */
  readonly caseIds: readonly string[];
  readonly personIds: readonly string[];
  readonly secondsToWrite: number;
};

/**
 * A data folder with 100,000 people and their cases, written once and kept in the temporary folder. Written anew when
 * the generator, the lists or a migration it was made with has changed; newer migrations are applied as on any start.
 */
export async function manyCases(): Promise<ManyCases> {
  const folder = join(tmpdir(), `amparo-bench-${digestOf(generator).slice(0, 12)}`);
  const note = join(folder, "bench.json");
  if (!isStillTrue(note)) {
    rmSync(folder, { recursive: true, force: true });
    const served = await serve(folder);
    try {
      const kept: Kept = { migrations: migrations(), ...(await written(served)) };
      writeFileSync(note, JSON.stringify(kept));
    } finally {
      await served.stop();
    }
  }
  return { ...readNote(note), folder };
}

type Kept = Omit<ManyCases, "folder"> & { readonly migrations: Readonly<Record<string, string>> };

function readNote(note: string): Kept {
  // `as`: only manyCases writes this file, and whole.
  return JSON.parse(readFileSync(note, "utf8")) as Kept;
}

function isStillTrue(note: string): boolean {
  if (!existsSync(note)) return false;
  const now = migrations();
  return Object.entries(readNote(note).migrations).every(([name, digest]) => now[name] === digest);
}

async function written(served: Served): Promise<Omit<Kept, "migrations">> {
  const organisation = await served.organisation();
  const opener = await served.worker(organisation, "screening-officer");
  const caseworker = await served.worker(organisation, "caseworker");
  const began = performance.now();
  const { caseIds, personIds } = await served.people({
    organisation,
    count: caseCount,
    withCases: true,
    openedBy: opener.userId,
    caseworker: caseworker.userId,
  });
  const secondsToWrite = (performance.now() - began) / 1000;
  const some = (ids: readonly string[]) => ids.filter((_, index) => index % 250 === 7);
  return { organisation, caseworker, caseIds: some(caseIds), personIds: some(personIds), secondsToWrite };
}

const root = join(import.meta.dirname, "..");
const generator = [
  "bench/invented-people.ts",
  "bench/write-people.ts",
  "store/lists/person-lists.ts",
  "store/lists/case-lists.ts",
];

function migrations(): Readonly<Record<string, string>> {
  const names = readdirSync(join(root, "store", "migrations")).filter((name) => name.endsWith(".sql"));
  return Object.fromEntries(names.map((name) => [name, digestOf([`store/migrations/${name}`])]));
}

function digestOf(paths: readonly string[]): string {
  const hash = createHash("sha256").update(String(caseCount));
  for (const path of paths) hash.update(readFileSync(join(root, path)));
  return hash.digest("hex");
}
