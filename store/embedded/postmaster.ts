import { execFile, spawn, type ChildProcess } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync } from "node:fs";
import { basename, dirname, isAbsolute, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import type { Binaries } from "./binaries.ts";
import { databaseEnvironment, identity } from "./cluster-folder.ts";
import type { DatabaseUser } from "./database-user.ts";
import { commandLineOf, pidLives } from "./known-process.ts";
import { isSocketFolder } from "./socket-folder.ts";

export interface PostmasterPlan {
  readonly binaries: Binaries;
  readonly cluster: string;
  readonly logFile: string;
  readonly user: DatabaseUser | undefined;
  readonly settings: Readonly<Record<string, string>>;
}

/** PostgreSQL's main process. */
export interface Postmaster {
  readonly pid: number;
  /** Settles when it has ended, for whatever reason. */
  readonly gone: Promise<void>;
  /** Fast and in order: running transactions are rolled back, everything acknowledged is on disk, then it ends. */
  stop(): Promise<void>;
}

/** Started and ready for connections. Throws a sentence with PostgreSQL's own last words where it ends before that. */
export async function startPostmaster(plan: PostmasterPlan): Promise<Postmaster> {
  const giveUpAt = Date.now() + 120_000;
  for (;;) {
    const child = launch(plan);
    if (await becomesReady(child, plan.cluster, giveUpAt)) return running(child, plan);
    const lastWords = lastLine(plan.logFile);
    // The workers of a killed postmaster hold its shared memory for the moment they need to notice.
    if (!/shared memory block/.test(lastWords) || Date.now() > giveUpAt) throw new Error(didNotStart(plan, lastWords));
    await pause(100);
  }
}

/** Stops the PostgreSQL that a killed Amparo left running on this cluster. Any other process with its number is left alone. */
export async function stopOrphan(cluster: string): Promise<void> {
  const [pidLine = "", , , , socketFolder = ""] = postmasterFile(cluster);
  const pid = Number(pidLine);
  if (!(pid > 1)) return;
  const serves = pidLives(pid) ? servesCluster(commandLineOf(pid), cluster) : "no";
  if (serves === "yes") {
    process.kill(pid, "SIGINT");
    if (!(await ended(pid, 30_000))) process.kill(pid, "SIGQUIT");
    if (!(await ended(pid, 30_000)))
      throw new Error(
        `A PostgreSQL of an earlier Amparo (process ${pid}) holds ${cluster} and does not end. End that process and start again.`,
      );
  }
  // After a restart of the machine the number may be another program's, and PostgreSQL would wait on that one for ever.
  if (serves === "no") rmSync(join(cluster, "postmaster.pid"), { force: true });
  if (serves !== "unknown" && isSocketFolder(socketFolder)) rmSync(socketFolder, { recursive: true, force: true });
}

/** "unknown": PostgreSQL's own lock has to decide, and refuses rather than share a folder. */
function servesCluster(words: readonly string[] | undefined, cluster: string): "yes" | "no" | "unknown" {
  if (!words) return "unknown";
  if (!/(^|\/)postgres$/.test(words[0] ?? "")) return "no";
  const folder = words.includes("-D") ? words[words.indexOf("-D") + 1] : undefined;
  if (!folder || !isAbsolute(folder)) return "unknown";
  return folder === cluster ? "yes" : "no";
}

function launch(plan: PostmasterPlan): ChildProcess {
  const log = openSync(plan.logFile, "a", 0o600);
  const settings = Object.entries(plan.settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  try {
    // Detached: Ctrl-C reaches Amparo alone, which stops PostgreSQL last.
    return spawn(plan.binaries.postgres, ["-D", plan.cluster, ...settings], {
      cwd: dirname(plan.binaries.postgres),
      env: databaseEnvironment(),
      detached: true,
      stdio: ["ignore", log, log],
      ...identity(plan.user),
    });
  } finally {
    closeSync(log);
  }
}

/** PostgreSQL writes its state into the last line of its pid file; reading it needs no connection. */
async function becomesReady(child: ChildProcess, cluster: string, giveUpAt: number): Promise<boolean> {
  let failed: Error | undefined;
  child.once("error", (fault) => (failed = fault));
  while (child.exitCode === null && child.signalCode === null && Date.now() < giveUpAt) {
    if (failed)
      throw new Error(`The embedded PostgreSQL could not be run: ${failed.message}. Run "npm ci" again.`, {
        cause: failed,
      });
    const lines = postmasterFile(cluster);
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === "ready") return true;
    await pause(4);
  }
  child.kill("SIGQUIT");
  return false;
}

function running(child: ChildProcess, plan: PostmasterPlan): Postmaster {
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  // Amparo's own end must not wait for PostgreSQL's, else a fault at start would hang.
  child.unref();
  return {
    // A child that became ready has a number.
    pid: Number(child.pid),
    gone,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.ref();
      if (process.platform === "win32")
        await promisify(execFile)(plan.binaries.pgCtl, ["stop", "-m", "fast", "-D", plan.cluster]);
      child.kill("SIGINT");
      const late = setTimeout(() => child.kill("SIGQUIT"), 60_000);
      await gone;
      clearTimeout(late);
    },
  };
}

async function ended(pid: number, withinMs: number): Promise<boolean> {
  for (const until = Date.now() + withinMs; Date.now() < until; await pause(10)) {
    if (!pidLives(pid)) return true;
  }
  return false;
}

function postmasterFile(cluster: string): readonly string[] {
  try {
    return readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return [];
  }
}

function lastLine(logFile: string): string {
  const lines = readFileSync(logFile, "utf8").trim().split("\n");
  return lines.findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? lines.at(-1) ?? "";
}

function didNotStart(plan: PostmasterPlan, lastWords: string): string {
  const remedy = /No space left/i.test(lastWords) ? "Free some disk space" : "Put right what it names";
  return `The embedded PostgreSQL did not start. Its last words in ${plan.logFile} (${basename(plan.cluster)}) are: "${lastWords}". ${remedy} and start again; the database was left as it was.`;
}
