import { printable } from "./table.ts";

/** What every command is given: where it works, and where its answer goes. */
export type Call = {
  /** The data folder from `--data` or `--demo`; undefined leaves it to AMPARO_DATA and the default. */
  readonly data: string | undefined;
  readonly json: boolean;
  /** The answer on standard output: as JSON with `--json`, in words otherwise. */
  readonly answer: (value: unknown, inWords: string) => void;
  /** Progress and sentences on standard error, so that JSON stays alone. */
  readonly say: (sentence: string) => void;
};

export function makeCall(wish: { readonly data?: string; readonly demo?: boolean; readonly json?: boolean }): Call {
  const json = wish.json ?? false;
  return {
    data: wish.data ?? (wish.demo ? "data-demo" : undefined),
    json,
    answer: (value, inWords) => void process.stdout.write(json ? asJson(value) : ending(printable(inWords))),
    say: (sentence) => void process.stderr.write(ending(printable(sentence))),
  };
}

export function asJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function ending(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
