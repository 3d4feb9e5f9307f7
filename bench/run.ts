import { existsSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measureBundle } from "./bundle.ts";
import { measureCaseList } from "./case-list.ts";
import type { Figure, RunCount } from "./measure.ts";
import { measurePeople } from "./people.ts";
import { measureScreening } from "./screening.ts";
import { measureStartUp } from "./start-up.ts";
import { topCosts } from "./top-costs.ts";

const measurements: Readonly<Record<string, (count: RunCount, profile?: string) => Promise<readonly Figure[]>>> = {
  screening: measureScreening,
  "case-list": measureCaseList,
  people: measurePeople,
  "start-up": measureStartUp,
  bundle: measureBundle,
};

/** `npm run bench -- [NAME…]`: measures and prints lines for the table in README.md. See there for the options. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: "string", default: "5" },
    seconds: { type: "string", default: "4" },
    profile: { type: "boolean", default: false },
  },
});
const count = { runs: Number(values.runs), seconds: Number(values.seconds) };
const names = positionals.length > 0 ? positionals : Object.keys(measurements);
const unknown = names.find((name) => !Object.hasOwn(measurements, name));
if (unknown !== undefined) {
  process.stderr.write(`There is no measurement ${unknown}. There are: ${Object.keys(measurements).join(", ")}\n`);
  process.exit(1);
}
process.stdout.write(
  `${cpus().length} × ${cpus()[0]?.model}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.version}, ${process.platform}\n\n`,
);
process.stdout.write("| What | Target | Measured |\n| --- | --- | --- |\n");
for (const name of names) {
  const profile = values.profile ? join(tmpdir(), `amparo-${name}-${process.pid}.cpuprofile`) : undefined;
  for (const { what, target, measured } of (await measurements[name]?.(count, profile)) ?? []) {
    process.stdout.write(`| ${what} | ${target} | ${measured} |\n`);
  }
  if (profile && existsSync(profile)) process.stdout.write(topCosts(profile));
}
