import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

/** Files below `folder` that hold the marker in any form a browser keeps text in: raw, UTF-16, base64, compressed. */
export function findMarker(folder: string, marker: string): readonly string[] {
  const forms = formsOf(marker);
  return filesBelow(folder).filter((path) => {
    const bytes = readFileSync(path);
    return [bytes, ...unpacked(bytes)].some((text) => forms.some((form) => text.includes(form)));
  });
}

function formsOf(marker: string): readonly Buffer[] {
  const utf8 = Buffer.from(marker);
  // Base64 of text inside longer text: three alignments, without the ends that depend on the neighbours.
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), utf8])
      .toString("base64")
      .slice(shift + 1, -4),
  );
  return [
    utf8,
    Buffer.from(marker, "utf16le"),
    ...base64.filter((text) => text.length > 8).map((text) => Buffer.from(text)),
  ];
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false);
}

function unpacked(bytes: Buffer): readonly Buffer[] {
  return [gunzipSync, brotliDecompressSync].flatMap((unpack) => {
    try {
      return [unpack(bytes)];
    } catch {
      return [];
    }
  });
}
