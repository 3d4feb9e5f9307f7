import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const ticksPerSecond = 100;

/**
 * What PostgreSQL and all its processes have used: CPU from /proc/PID/stat, memory as PSS, which counts shared buffers
 * once. Zeros where the system has no /proc.
 */
export function databaseCost(dataFolder: string): { readonly cpuMs: number; readonly bytes: number } {
  try {
    const postmaster = Number(readFileSync(join(dataFolder, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);
    const pids = [postmaster, ...childrenOf(postmaster)];
    const ticks = pids.reduce((sum, pid) => sum + ticksOf(pid, pid === postmaster), 0);
    return {
      cpuMs: (ticks * 1000) / ticksPerSecond,
      bytes: pids.reduce((sum, pid) => sum + proportionalBytes(pid), 0),
    };
  } catch {
    return { cpuMs: 0, bytes: 0 };
  }
}

function childrenOf(parent: number): readonly number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => Number(statOf(pid)[1]) === parent);
}

/** Own time, and for the postmaster that of children which have ended. */
function ticksOf(pid: number, withEnded: boolean): number {
  const stat = statOf(pid);
  const own = Number(stat[11] ?? 0) + Number(stat[12] ?? 0);
  return withEnded ? own + Number(stat[13] ?? 0) + Number(stat[14] ?? 0) : own;
}

/** /proc/PID/stat from its third field on; empty for a process that has gone. */
function statOf(pid: number): readonly string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return [];
  }
}

function proportionalBytes(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
