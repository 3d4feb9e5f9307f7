import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "./ask-served.ts";
import { listedCases } from "./listed-cases.ts";
import { makeLoad } from "./load.ts";
import { median, type Figure, type RunCount } from "./measure.ts";

const start = join(import.meta.dirname, "..", "server", "start.ts");

/** From the command to "Amparo is ready", on no data and on its own; and the memory after 1,000 requests. */
export async function measureStartUp({ runs }: RunCount): Promise<readonly Figure[]> {
  // Builds the app where its sources changed, which is not part of these figures.
  await inFreshFolder((folder) => secondsToReady(folder));
  const first: number[] = [];
  const later: number[] = [];
  for (let number = 0; number < runs; number++) {
    await inFreshFolder(async (folder) => {
      first.push(await secondsToReady(folder));
      later.push(await secondsToReady(folder));
    });
  }
  return [
    {
      what: "first start, no data, app built",
      target: "≤ 20 s with the build",
      measured: `${median(first).toFixed(2)} s`,
    },
    { what: "later start", target: "≤ 3 s", measured: `${median(later).toFixed(2)} s` },
    await inFreshFolder(memoryIn),
  ];
}

async function secondsToReady(folder: string): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, [start, "--data", folder, "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  const ready = new Promise<number>((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes("Amparo is ready")) resolve((performance.now() - began) / 1000);
    });
    child.once("exit", () => reject(new Error(`it ended before it was ready: ${said}`)));
  });
  const seconds = await ready;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  await gone;
  return seconds;
}

async function memoryIn(folder: string): Promise<Figure> {
  const served = await serve(folder);
  try {
    const organisation = await served.organisation();
    const { userId, token } = await served.worker(organisation, "supervisor");
    await served.people({ organisation, count: 100, withCases: true, openedBy: userId, caseworker: userId });
    const cases = await listedCases(served.port, token, 20);
    let asked = 0;
    while (asked < 1000) {
      const paths = cases.flatMap(({ caseId }) => [`/api/cases/${caseId}`, "/api/cases"]);
      asked += (await makeLoad({ port: served.port, tokens: [token], clients: 16, seconds: 1, paths })).waitsMs.length;
    }
    const { serverBytes, databaseBytes } = await served.cost();
    const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(0);
    return {
      what: `memory after ${asked} requests of 16 clients`,
      target: "< 1 GB together",
      measured: `${megabytes(serverBytes)} MB server, ${megabytes(databaseBytes)} MB PostgreSQL`,
    };
  } finally {
    await served.stop();
  }
}

async function inFreshFolder<Answer>(work: (folder: string) => Promise<Answer>): Promise<Answer> {
  const folder = mkdtempSync(join(tmpdir(), "amparo-bench-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
