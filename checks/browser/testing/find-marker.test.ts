import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, it } from "vitest";
import { findMarker } from "./find-marker.ts";

const folder = mkdtempSync(join(tmpdir(), "amparo-marker-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("finds a marker in every form a browser keeps text in, and nothing where there is none", () => {
  const marker = "MARKER-zebra-4711-lantern";
  writeFileSync(join(folder, "raw"), `before ${marker} after`);
  writeFileSync(join(folder, "wide"), Buffer.from(`before ${marker} after`, "utf16le"));
  writeFileSync(join(folder, "base64"), Buffer.from(`xy${marker} after`).toString("base64"));
  writeFileSync(join(folder, "packed"), gzipSync(`before ${marker} after`));
  writeFileSync(join(folder, "clean"), "nothing of the kind");
  expect(findMarker(folder, marker).map((path) => path.slice(folder.length + 1))).toEqual(
    expect.arrayContaining(["raw", "wide", "base64", "packed"]),
  );
  expect(findMarker(folder, marker)).toHaveLength(4);
});
