import { appendFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { join, resolve } from "node:path";
import type { Call } from "./call.ts";

const known: Readonly<Record<string, string>> = {
  ENOSPC: "The disk is full. Free some space and run the command again; nothing that was acknowledged is lost.",
  EACCES:
    "This file or folder is not open to you. Run the command as the user who runs Amparo, or name another folder with --data.",
  ENOENT: "A file or folder that the command needs is not there. Look at --data and at the files that you named.",
  "42P01": "Nobody signs in here yet. Start Amparo once and follow the link that it prints: npm start",
  ECONNREFUSED: "The database does not answer. Is it running?",
};

/** A failure as one sentence. What is not one of our own sentences could quote what people wrote, and is not repeated. */
export function sentenceOf(fault: unknown, call: Pick<Call, "data">): string {
  const code = fault instanceof Error && "code" in fault ? String(fault.code) : undefined;
  if (code !== undefined && known[code]) return known[code];
  if (code === undefined && isOurs(fault)) return fault.message;
  const reference = randomBytes(3).toString("hex").toUpperCase();
  keepFault(call, reference, fault);
  return `This did not work because something in Amparo broke (reference ${reference} in amparo.log). What was not acknowledged was not done.`;
}

/** Leaves name, code and place of a fault in the log of the data folder: never its message, which may quote people. */
export function keepFault(call: Pick<Call, "data">, reference: string, fault: unknown): void {
  const folder = resolve(call.data ?? process.env["AMPARO_DATA"] ?? "data");
  const told =
    fault instanceof Error
      ? { fault: fault.name, code: "code" in fault ? fault.code : undefined, stack: placeOf(fault) }
      : {};
  const line = JSON.stringify({ level: 50, time: Date.now(), reference, ...told, msg: "fault" });
  try {
    appendFileSync(join(folder, "amparo.log"), `${line}\n`);
  } catch {
    // Without a log the sentence on the screen is all there is; a second failure would only hide the first.
  }
}

/** The store and the cli throw bare Errors whose message is a sentence for operators; libraries throw their own kinds. */
function isOurs(fault: unknown): fault is Error {
  return (
    fault instanceof Error && (fault.constructor === Error || ["CannotGoOn", "DataFolderInUse"].includes(fault.name))
  );
}

function placeOf(fault: Error): string {
  return (fault.stack ?? "")
    .split("\n")
    .filter((line) => line.trimStart().startsWith("at "))
    .slice(0, 8)
    .join("\n");
}
