import type { Served } from "./ask-served.ts";
import { makeLoad, type Load } from "./load.ts";

/** One measured thing, as a line of the table in README.md. */
export type Figure = {
  readonly what: string;
  readonly target: string;
  readonly measured: string;
};

/** One run of one load. */
export type Run = {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly serverCpuMs: number;
  readonly databaseCpuMs: number;
};

export type RunCount = { readonly runs: number; readonly seconds: number };

/** Warms up once, then runs `runs` times; each figure is the median of its own, CPU is per request. */
export async function measureLoad(
  served: Served,
  load: Omit<Load, "port" | "seconds">,
  { runs, seconds }: RunCount,
): Promise<Run> {
  await makeLoad({ ...load, port: served.port, seconds: Math.min(2, seconds) });
  const all: Run[] = [];
  for (let number = 0; number < runs; number++) {
    const before = await served.cost();
    const { waitsMs, seconds: took } = await makeLoad({ ...load, port: served.port, seconds });
    const after = await served.cost();
    const sorted = waitsMs.toSorted((one, other) => one - other);
    all.push({
      perSecond: waitsMs.length / took,
      p50Ms: at(sorted, 0.5),
      p95Ms: at(sorted, 0.95),
      serverCpuMs: (after.serverCpuMs - before.serverCpuMs) / waitsMs.length,
      databaseCpuMs: (after.databaseCpuMs - before.databaseCpuMs) / waitsMs.length,
    });
  }
  const of = (figure: keyof Run) => median(all.map((run) => run[figure]));
  return {
    perSecond: of("perSecond"),
    p50Ms: of("p50Ms"),
    p95Ms: of("p95Ms"),
    serverCpuMs: of("serverCpuMs"),
    databaseCpuMs: of("databaseCpuMs"),
  };
}

export function sayRun({ perSecond, p50Ms, p95Ms, serverCpuMs, databaseCpuMs }: Run): string {
  return `${perSecond.toFixed(0)}/s, p50 ${p50Ms.toFixed(1)} ms, p95 ${p95Ms.toFixed(1)} ms; CPU each ${serverCpuMs.toFixed(2)} ms server, ${databaseCpuMs.toFixed(2)} ms PostgreSQL`;
}

export function median(values: readonly number[]): number {
  return at(
    values.toSorted((one, other) => one - other),
    0.5,
  );
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
