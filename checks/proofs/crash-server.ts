import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import type { Seeded } from "../../store/testing/seeded.ts";

export type Crash = "server" | "postgres" | "backend";

/** A server in a process of its own, with its PostgreSQL. */
export type CrashServer = {
  readonly port: number;
  readonly isRunning: () => boolean;
  /** Ends one of them as a power cut would. A killed backend brings PostgreSQL down and up again by itself. */
  readonly kill: (what: Crash, chance: Seeded) => Promise<void>;
  readonly stop: () => Promise<void>;
};

export async function startCrashServer(dataFolder: string, keyFolder: string): Promise<CrashServer> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "crash-worker.ts"), dataFolder, keyFolder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const port = await portOf(child);
  const killServer = async () => {
    child.kill("SIGKILL");
    await gone;
  };
  return {
    port,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    kill: async (what, chance) => {
      if (what === "backend") return killBackend(dataFolder, chance);
      if (what === "postgres") process.kill(postmasterOf(dataFolder), "SIGKILL");
      await killServer();
    },
    stop: killServer,
  };
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout?.on("data", (bytes: Buffer) => {
      said += bytes.toString();
      // `as`: written by crash-worker.ts.
      if (said.includes("\n")) resolve((JSON.parse(said) as { port: number }).port);
    });
    child.once("exit", (code) => reject(new Error(`the server did not start (exit ${code})`)));
  });
}

function postmasterOf(dataFolder: string): number {
  const [pid = ""] = readFileSync(join(realpathSync(join(dataFolder, "postgres")), "postmaster.pid"), "utf8").split(
    "\n",
  );
  return Number(pid);
}

/** Any process that serves a connection of the application; none where the system does not tell. */
async function killBackend(dataFolder: string, chance: Seeded): Promise<void> {
  const postmaster = postmasterOf(dataFolder);
  const children = readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, "utf8").trim().split(" ");
  const serving = children.filter((pid) => isServing(pid));
  if (serving.length > 0) process.kill(Number(chance.pick(serving)), "SIGKILL");
}

function isServing(pid: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("amparo_app");
  } catch {
    return false;
  }
}
