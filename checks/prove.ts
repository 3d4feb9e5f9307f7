import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { startEmbedded } from "../store/embedded/start-embedded.ts";
import { migrate } from "../store/migrate.ts";
import { crash } from "./proofs/crash.ts";
import { once } from "./proofs/once.ts";
import type { Figures, Proof } from "./proofs/proof.ts";
import { rebuild } from "./proofs/rebuild.ts";
import { vault } from "./proofs/vault.ts";

const proofs: readonly Proof[] = [once, vault, crash, rebuild];
const ledger = join(import.meta.dirname, "..", "bench", "proofs.md");

const heading = `# Proofs

What \`npm run prove -- NAME\` found, newest last. A seed repeats a run: \`npm run prove -- NAME --seed N\`.
\`npm test\` runs each of them small, with a fixed seed.

| day | proof | count | seed | seconds | result |
| --- | ----- | ----: | ---: | ------: | ------ |
`;

const usage = `npm run prove -- NAME [--seed N] [--count N]

${proofs.map(({ name, full, unit, promise }) => `  ${name.padEnd(8)} ${full} ${unit}: ${promise}`).join("\n")}
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: "string" }, count: { type: "string" } },
});
const proof = proofs.find(({ name }) => name === positionals[0]);
if (proof)
  await prove(proof, numberIn(values.seed) ?? Date.now() % 1_000_000_000, numberIn(values.count) ?? proof.full);
else {
  process.stderr.write(usage);
  process.exitCode = 1;
}

/** Runs one proof on a cluster of its own that waits for the disk, and writes down how it ended, well or not. */
async function prove(chosen: Proof, seed: number, count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "amparo-prove-"));
  chmodSync(folder, 0o711);
  const cluster = await startEmbedded({ dataFolder: join(folder, "data"), settings: { max_connections: "120" } });
  const began = performance.now();
  const written = (result: string) =>
    write(chosen, { seed, count, result, seconds: (performance.now() - began) / 1000 });
  try {
    await migrate(cluster.connection);
    const { asAdministrator } = cluster;
    const onProgress = (done: number) => process.stderr.write(`\r${done} of ${count} ${chosen.unit}`);
    const figures = await chosen.run({ asAdministrator, seed, count, onProgress });
    written(`holds: ${inWords(figures)}`);
  } catch (fault) {
    written(`BROKEN: ${fault instanceof Error ? (fault.message.split("\n")[0] ?? "") : String(fault)}`);
    process.stderr.write(`\n${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
    process.exitCode = 1;
  } finally {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function inWords(figures: Figures): string {
  return Object.entries(figures)
    .map(([name, value]) => `${name} ${value}`)
    .join(", ");
}

type Run = { readonly seed: number; readonly count: number; readonly seconds: number; readonly result: string };

function write({ name, unit }: Proof, { seed, count, seconds, result }: Run): void {
  const day = new Date().toISOString().slice(0, 10);
  const line = `| ${day} | ${name} | ${count} ${unit} | ${seed} | ${seconds.toFixed(0)} | ${result.replaceAll("|", "/")} |\n`;
  mkdirSync(dirname(ledger), { recursive: true });
  writeFileSync(ledger, (existsSync(ledger) ? readFileSync(ledger, "utf8") : heading) + line);
  process.stdout.write(`\n${name}: ${result}\n`);
}

function numberIn(text: string | undefined): number | undefined {
  const number = Number(text);
  return text !== undefined && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}
