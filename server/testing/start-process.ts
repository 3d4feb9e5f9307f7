import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** `npm start` as a process of its own, on a port that the system chose a moment ago. */
export type StartProcess = {
  readonly pid: number;
  /** Everything it has said so far. */
  readonly said: () => string;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Settles with its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  /** Settles when it says that it is ready. Throws what it said where it ends before. */
  readonly ready: Promise<void>;
};

export type StartWish = {
  readonly parent: string;
  readonly data: string;
  readonly port: number;
  readonly environment?: Readonly<Record<string, string>>;
  readonly words?: readonly string[];
};

/** The app is a page made up in `parent`: building the real one is not what these tests are about. */
export function startProcess({ parent, data, port, environment = {}, words = [] }: StartWish): StartProcess {
  const app = join(parent, "app");
  mkdirSync(app, { recursive: true });
  writeFileSync(join(app, "index.html"), "<title>Amparo</title>");
  const { PATH, HOME, TMPDIR } = process.env;
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, "..", "start.ts"), "--data", data, "--port", String(port), ...words],
    {
      env: { PATH, HOME, ...(TMPDIR && { TMPDIR }), AMPARO_APP: app, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let text = "";
  const ended = new Promise<number | string>((tell) =>
    child.once("close", (code, signal) => tell(code ?? signal ?? "")),
  );
  const ready = new Promise<void>((tell, fail) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (bytes: Buffer) => {
        text += bytes.toString();
        if (/is ready at .*\n/.test(text)) tell();
      });
    }
    void ended.then(() => fail(new Error(text)));
  });
  // Whoever waits for the end alone is not told twice.
  ready.catch(() => undefined);
  return { pid: Number(child.pid), said: () => text, kill: (signal) => child.kill(signal), ended, ready };
}
