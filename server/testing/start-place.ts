import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect } from "vitest";
import { discardEmbedded } from "../../store/embedded/discard-embedded.ts";
import { freePort } from "../../store/embedded/free-port.ts";
import { startProcess, type StartProcess } from "./start-process.ts";

export type StartWish = {
  readonly data?: string;
  readonly port?: number;
  readonly environment?: Record<string, string>;
  readonly words?: string[];
};

/** A folder and a port to start in, as a newcomer would; what was begun is stopped after each test. */
export type StartPlace = {
  readonly parent: string;
  readonly data: string;
  readonly port: number;
  readonly begin: (wish?: StartWish) => StartProcess;
  /** What a start that must not succeed said, without what comes before its last sentence. */
  readonly refusal: (wish?: StartWish) => Promise<string>;
  readonly health: () => Promise<number>;
};

/** Call at the top of a test file. */
export async function startPlace(): Promise<StartPlace> {
  const parent = mkdtempSync(join(tmpdir(), "amparo-start-"));
  chmodSync(parent, 0o711);
  const data = join(parent, "data");
  const port = await freePort();
  const begun: StartProcess[] = [];
  afterEach(async () => {
    for (const one of begun.splice(0)) {
      one.kill("SIGINT");
      await one.ended;
    }
  });
  afterAll(async () => {
    await discardEmbedded(data);
    rmSync(parent, { recursive: true, force: true });
  });
  const begin = (wish: StartWish = {}): StartProcess => {
    const process = startProcess({ parent, data, port, ...wish });
    begun.push(process);
    return process;
  };
  const refusal = async (wish: StartWish = {}): Promise<string> => {
    const process = begin(wish);
    expect([await process.ended, process.said()]).toEqual([1, expect.any(String)]);
    return process.said().trim();
  };
  const health = async () => (await fetch(`http://127.0.0.1:${port}/api/health`)).status;
  return { parent, data, port, begin, refusal, health };
}
