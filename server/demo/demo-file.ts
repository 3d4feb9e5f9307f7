import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import type { StoreSettings } from "../../store/settings.ts";
import { newDemoPassword } from "./demo-password.ts";
import { demoUserKeys, demoUsers, type DemoUserKey, needsSecondFactor } from "./demo-users.ts";

const schema = z.strictObject({
  /** The moment all stories are told from. Kept, so that a load that was broken off goes on with the same commands. */
  begunAt: z.iso.datetime(),
  loadedAt: z.optional(z.iso.datetime()),
  /** By address, printed at every start. They belong to people who do not exist. */
  passwords: z.record(z.string(), z.string()),
  /** By address: what `amparo demo code` makes the code of the moment from. */
  secondFactors: z.record(z.string(), z.string()),
});

const ofAnotherVersion =
  "This demo was loaded by another version. Remove its folder and start again: it holds invented people only.";

/** The mark that a data folder holds invented people only, and what a start must know of its load. */
export type DemoFile = z.infer<typeof schema>;

export function isDemoFolder(dataFolder: string): boolean {
  return existsSync(pathIn(dataFolder));
}

/**
 * Before anything is opened: the demo takes an empty folder and marks it at once, never enters one that somebody works
 * in, and never runs unmarked. Throws an Error with a sentence saying what to do.
 */
export function keepDemoApart({ dataFolder, databaseUrl }: StoreSettings, demo: boolean, now: string): void {
  const isDemo = isDemoFolder(dataFolder);
  if (!demo && isDemo) {
    throw new Error(
      `${dataFolder} holds the demo. Start it with: npm start -- --demo, or choose another folder with --data.`,
    );
  }
  if (!demo || isDemo) return;
  if (["postgres", "keys"].some((name) => existsSync(join(dataFolder, name)))) throw new Error(notTheDemo(dataFolder));
  // A database of its own begins empty with its folder; whether one that was named is empty shows when it is open.
  if (!databaseUrl) writeDemoFile(dataFolder, newDemoFile(now));
}

export function notTheDemo(place: string): string {
  return `${place} already holds an installation that is not the demo, and the demo leaves it alone. Choose an empty folder: npm start -- --demo --data data-demo`;
}

export function readDemoFile(dataFolder: string): DemoFile | undefined {
  if (!isDemoFolder(dataFolder)) return undefined;
  const read = schema.safeParse(JSON.parse(readFileSync(pathIn(dataFolder), "utf8")));
  if (!read.success) throw new Error(ofAnotherVersion);
  return read.data;
}

export function writeDemoFile(dataFolder: string, file: DemoFile): void {
  const path = pathIn(dataFolder);
  // Written beside and renamed: half a mark would be none.
  writeFileSync(`${path}.new`, JSON.stringify(file, undefined, 2), { mode: 0o600, flush: true });
  renameSync(`${path}.new`, path);
}

export function newDemoFile(now: string): DemoFile {
  const withFactor = demoUserKeys.filter(needsSecondFactor);
  return {
    begunAt: now,
    passwords: Object.fromEntries(demoUserKeys.map((key) => [demoUsers[key].email, newDemoPassword()])),
    secondFactors: Object.fromEntries(
      withFactor.map((key) => [demoUsers[key].email, randomBytes(24).toString("base64url")]),
    ),
  };
}

export function passwordIn({ passwords }: DemoFile, key: DemoUserKey): string {
  const password = passwords[demoUsers[key].email];
  if (password === undefined) throw new Error(ofAnotherVersion);
  return password;
}

function pathIn(dataFolder: string): string {
  return join(dataFolder, "demo.json");
}
