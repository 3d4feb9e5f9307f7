import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { startPlace } from "./testing/start-place.ts";

// Starts of everything, one of which may take ten seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

// Only root may mount a disk that is full or read-only; elsewhere these are skipped and counted so.
const asRoot = process.getuid?.() === 0;
const { parent, begin, refusal, health } = await startPlace();

describe.runIf(asRoot)("on a disk of its own", () => {
  let disk: string;
  const mount = (...words: string[]) => execFileSync("mount", words, { stdio: "pipe" });
  beforeAll(() => {
    disk = join(parent, "disk");
    mkdirSync(disk);
    chmodSync(disk, 0o711);
  });
  afterEach(() => {
    execFileSync("umount", ["-l", disk], { stdio: "ignore" });
  });

  it("that is too small says so, and leaves nothing half-made", async () => {
    mount("-t", "tmpfs", "-o", "size=8m,mode=711", "tmpfs", disk);
    expect(await refusal({ data: join(disk, "data") })).toMatch(/No space left|disk is full/);
    expect(readdirSync(join(disk, "data")).filter((name) => name.startsWith("postgres"))).toEqual([]);
    mount("-o", "remount,size=300m", disk);
    const next = begin({ data: join(disk, "data") });
    await next.ready;
    // Full later on: refused, and nothing lost.
    next.kill("SIGINT");
    await next.ended;
    execFileSync("sh", ["-c", `cat /dev/zero > ${disk}/filler || true`], { stdio: "ignore" });
    expect(await refusal({ data: join(disk, "data") })).toMatch(
      /^Amparo cannot write in its data folder .*: the disk is full\. Free some space and start again/,
    );
    rmSync(join(disk, "filler"));
    const last = begin({ data: join(disk, "data") });
    await last.ready;
    expect(await health()).toBe(200);
    last.kill("SIGINT");
    await last.ended;
  });

  it("that is read-only says so", async () => {
    mount("-t", "tmpfs", "-o", "size=1m,mode=711,ro", "tmpfs", disk);
    expect(await refusal({ data: disk })).toMatch(
      /^Amparo cannot write in its data folder .*: the disk is read-only\. Mount it for writing, or name another/,
    );
  });
});
it.skipIf(asRoot)("a full and a read-only disk are tried as root alone, who may mount one", () => undefined);
