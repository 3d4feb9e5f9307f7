import { spawnSync } from "node:child_process";
import type { Outcome } from "./outcome.ts";

/** Runs a tool that the lock file installed and keeps what it said. */
export function runTool(root: string, name: string, tool: string, args: readonly string[]): Outcome {
  const ran = spawnSync(`${root}/node_modules/.bin/${tool}`, args, {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 64 * 1024 * 1024,
  });
  const report = [ran.stdout, ran.stderr, ran.error?.message].filter(Boolean).join("\n").trimEnd();
  return { name, passed: ran.status === 0, report };
}
