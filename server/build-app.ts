import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify, stripVTControlCharacters } from "node:util";

const root = join(import.meta.dirname, "..");
const sources = ["app", "words", "protection", "package-lock.json"];
const dist = join(root, "app", "dist");

/**
 * Builds the app when its sources changed since the last build; answers where it is. `ready` names an app built
 * beforehand, as for an image whose disk is read-only. Throws a sentence where it cannot be built.
 */
export async function buildApp(say: (sentence: string) => void, ready?: string): Promise<string> {
  if (ready) {
    if (existsSync(join(ready, "index.html"))) return resolve(ready);
    throw new Error(
      `AMPARO_APP names ${ready}, which holds no built app. Build one with "npm run build", or leave AMPARO_APP out.`,
    );
  }
  const mark = join(dist, ".built-from");
  const now = digestOf(sources.map((name) => join(root, name)));
  if (existsSync(mark) && readFileSync(mark, "utf8") === now) return dist;
  say("Building the app, once for this version ...");
  await runVite().catch((cause: unknown) => {
    const reason = cause instanceof Error ? stripVTControlCharacters(cause.message) : "unknown";
    throw new Error(
      `The app could not be built. Where its sources were not changed, run "npm ci" and start again. ${reason}`,
      { cause },
    );
  });
  writeFileSync(mark, now);
  return dist;
}

/** In a process of its own: under a test runner this one is no production, and React would be built for developers. */
async function runVite(): Promise<void> {
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  const wish = ["build", "--config", join(root, "app", "vite.config.ts"), "--logLevel", "error"];
  await promisify(execFile)(process.execPath, [vite, ...wish], { env: { ...process.env, NODE_ENV: "production" } });
}

/** Changes whenever a file was added, removed or edited. */
function digestOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  const visit = (path: string): void => {
    const found = statSync(path);
    if (found.isDirectory()) {
      for (const name of readdirSync(path).toSorted())
        if (name !== "dist" && name !== "node_modules") visit(join(path, name));
    } else if (!path.endsWith(".test.ts")) hash.update(`${path.slice(root.length)} ${found.size} ${found.mtimeMs}\n`);
  };
  for (const path of paths) visit(path);
  return hash.digest("hex");
}
