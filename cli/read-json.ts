import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { CannotGoOn } from "./cannot-go-on.ts";

/** JSON from the file, or from standard input without one. What it says is never repeated in the refusal. */
export async function readJson(file: string | undefined): Promise<unknown> {
  if (file === undefined && process.stdin.isTTY) {
    throw new CannotGoOn("This command reads JSON on standard input. Pipe it in: cat answers.json | amparo ...");
  }
  const given = file === undefined ? await text(process.stdin) : readGiven(file);
  try {
    return JSON.parse(given);
  } catch {
    // The cause is left out on purpose: the parser quotes what it could not read.
    throw new CannotGoOn(`What came ${file === undefined ? "on standard input" : "from the file"} is not JSON.`);
  }
}

function readGiven(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new CannotGoOn(`The file ${file} cannot be read.`, { cause });
  }
}
