import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One invented event, kept for ever: what was written once must always be readable. */
export type Sample = {
  readonly path: string;
  readonly kind: string;
  readonly type: string;
  /** The version in the file's name. A field added later comes with a sample of the next version; the old one stays. */
  readonly version: number;
  readonly body: unknown;
};

const features = join(import.meta.dirname, "..", "..", "protection");

/** Every `protection/<feature>/samples/<EventType>.v<number>.json`. */
export function readSamples(): readonly Sample[] {
  return readdirSync(features, { recursive: true, encoding: "utf8" })
    .filter((path) => /\/samples\/[^/]+\.json$/.test(path.replaceAll("\\", "/")))
    .toSorted()
    .map((path) => {
      // `as`: the test compares each part with what the product knows.
      const { kind, type, body } = JSON.parse(readFileSync(join(features, path), "utf8")) as Sample;
      return { path, kind, type, body, version: Number(/\.v(\d+)\.json$/.exec(path)?.[1]) };
    });
}
