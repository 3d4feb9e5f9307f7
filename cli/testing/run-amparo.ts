import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";

export type Ran = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** The real `amparo` as a child process, with nothing of this process's environment but what is given. */
export async function runAmparo(
  words: readonly string[],
  given: { readonly environment: Readonly<Record<string, string>>; readonly input?: string },
): Promise<Ran> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "../amparo.ts"), ...words], {
    env: { PATH: process.env["PATH"], ...given.environment },
  });
  child.stdin.on("error", () => undefined);
  child.stdin.end(given.input ?? "");
  const ended = new Promise<number | null>((resolve) => void child.on("close", resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout, stderr };
}
