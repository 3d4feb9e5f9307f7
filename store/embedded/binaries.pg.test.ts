import { execFileSync } from "node:child_process";
import { cpSync, lstatSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { findBinaries, linkLibraries } from "./binaries.ts";

describe("the PostgreSQL that comes by npm", () => {
  it("gets its library links back where npm was not allowed to make them", () => {
    const installed = dirname(dirname(findBinaries("18", undefined, "/var/lib/amparo").postgres));
    const packageFolder = mkdtempSync(join(tmpdir(), "amparo-binaries-"));
    try {
      const native = join(packageFolder, "native");
      cpSync(installed, native, { recursive: true, verbatimSymlinks: true });
      // Written by the package.
      const links = JSON.parse(readFileSync(join(native, "pg-symlinks.json"), "utf8")) as { target: string }[];
      for (const { target } of links) rmSync(join(packageFolder, target));
      expect(() => execFileSync(join(native, "bin", "initdb"), ["--version"], { stdio: "pipe" })).toThrow();

      linkLibraries(native);
      linkLibraries(native);
      for (const { target } of links) expect(lstatSync(join(packageFolder, target)).isSymbolicLink()).toBe(true);
      expect(execFileSync(join(native, "bin", "initdb"), ["--version"]).toString()).toContain("18.");
    } finally {
      rmSync(packageFolder, { recursive: true, force: true });
    }
  });
});
