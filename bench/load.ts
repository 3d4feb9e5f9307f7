import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

export type Load = {
  readonly port: number;
  /** One of each signed-in worker: the first client asks with the first, and so on round. */
  readonly tokens: readonly string[];
  readonly clients: number;
  readonly seconds: number;
  /** Asked in turn. */
  readonly paths: readonly string[];
  /** Sent by POST; each `<id 1>` becomes one new id, the same wherever it stands in one body. */
  readonly body?: string;
  /** Answers without it, or with the other, are wrong. */
  readonly mustContain?: string;
  readonly mustNotContain?: string;
};

export type LoadResult = {
  readonly waitsMs: readonly number[];
  /** Some answers that were not as they must be. */
  readonly wrong: readonly string[];
  readonly seconds: number;
};

/** Runs the load in a process of its own; a wrong answer is a fault of the bench or of what it measures. */
export async function makeLoad(load: Load): Promise<LoadResult> {
  const child = fork(join(import.meta.dirname, "load-process.ts"));
  child.send(load);
  const [message] = await once(child, "message");
  // `as`: only load-process.ts writes to this channel.
  const result = message as LoadResult;
  if (result.wrong.length > 0) throw new Error(`the server answered: ${result.wrong[0]}`);
  return result;
}
