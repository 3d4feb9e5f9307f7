import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** A process as it was when written down: the number alone may since belong to another one. */
export interface KnownProcess {
  readonly pid: number;
  /** The system's own mark of when it began, comparable only for equality; "" where the system has none to give. */
  readonly began: string;
}

export function thisProcess(): KnownProcess {
  return { pid: process.pid, began: beginningOf(process.pid) };
}

/** Whether that very process lives, not merely one with its number. */
export function isLiving(known: KnownProcess): boolean {
  return pidLives(known.pid) && beginningOf(known.pid) === known.began;
}

export function pidLives(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (fault) {
    // EPERM: it lives and belongs to someone else.
    return fault instanceof Error && "code" in fault && fault.code === "EPERM";
  }
  return !isZombie(pid);
}

/** The words a process was started with, or undefined where it is gone or the system does not tell. */
export function commandLineOf(pid: number): readonly string[] | undefined {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
    if (process.platform === "win32") return undefined;
    return execFileSync("ps", ["-ww", "-o", "command=", "-p", String(pid)], { encoding: "utf8" })
      .trim()
      .split(" ");
  } catch {
    return undefined;
  }
}

function beginningOf(pid: number): string {
  try {
    if (process.platform === "linux") return statFieldsOf(pid)[19] ?? "";
    if (process.platform === "win32") return "";
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return "";
  }
}

/** In a container without an init process the dead stay listed until someone asks after them. */
function isZombie(pid: number): boolean {
  if (process.platform !== "linux") return false;
  try {
    return statFieldsOf(pid)[0] === "Z";
  } catch {
    return true;
  }
}

/** /proc/PID/stat from its third field on (state); the second, the name, may hold spaces and brackets. */
function statFieldsOf(pid: number): readonly string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}
