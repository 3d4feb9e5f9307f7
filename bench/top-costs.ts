import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

type Profile = {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
};

const root = join(import.meta.dirname, "..");

/** Where a profile's time went: by package or file, and by function, waiting left out. */
export function topCosts(file: string): string {
  // `as`: V8 wrote this file.
  const profile = JSON.parse(readFileSync(file, "utf8")) as Profile;
  const own = new Map<number, number>();
  profile.samples.forEach((id, index) => own.set(id, (own.get(id) ?? 0) + (profile.timeDeltas[index] ?? 0)));
  const byPlace = new Map<string, number>();
  const byFunction = new Map<string, number>();
  let sum = 0;
  for (const { id, callFrame } of profile.nodes) {
    const micros = own.get(id) ?? 0;
    if (micros === 0 || callFrame.functionName === "(idle)") continue;
    sum += micros;
    const place = placeOf(callFrame.url) || callFrame.functionName || "native";
    byPlace.set(place, (byPlace.get(place) ?? 0) + micros);
    const name = `${callFrame.functionName || "(anonymous)"} ${placeOf(callFrame.url)}:${callFrame.lineNumber + 1}`;
    byFunction.set(name, (byFunction.get(name) ?? 0) + micros);
  }
  const lines = (costs: Map<string, number>) =>
    [...costs]
      .toSorted((one, other) => other[1] - one[1])
      .slice(0, 25)
      .map(([name, micros]) => `  ${((100 * micros) / sum).toFixed(1)} %  ${name}`);
  return ["", "busiest files and packages", ...lines(byPlace), "busiest functions", ...lines(byFunction), ""].join(
    "\n",
  );
}

function placeOf(url: string): string {
  const path = url.startsWith("file:") ? fileURLToPath(url) : url;
  const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  return inPackage ?? (path.startsWith(root) ? path.slice(root.length + 1) : path);
}
