import { readFileSync, statSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { answerEnvelopes } from "../door/door.ts";
import type { EnvelopeAnswer } from "../door/envelope.ts";
import { systemActor } from "../door/system-actor.ts";
import type { CaptureProblem, CaptureReading } from "../exchange/library/capture.ts";
import { gatherPublications, type GatheredPublication } from "../exchange/library/gather-publications.ts";
import { captureLimitBytes, readCapture } from "../exchange/library/read-capture.ts";
import { words } from "../words/en/words.ts";
import type { Call } from "./call.ts";
import { CannotGoOn } from "./cannot-go-on.ts";
import { knownPublications } from "./known-publications.ts";
import { withStore, type OpenInstallation } from "./with-house.ts";

type Unread = { readonly file: string; readonly problem: CaptureProblem["problem"] | "cannot-be-opened" };
type Outcome = "imported" | "merged" | "unchanged" | "reads-otherwise" | "failed";

const sentences: Readonly<Record<Unread["problem"], string>> = {
  empty: "is empty",
  "not-text": "is no text",
  "wrong-encoding": "is not in UTF-8, or was once converted wrongly",
  "too-large": "is larger than any captured page",
  "not-a-capture": "is no captured page that a reader here knows",
  "cannot-be-opened": "cannot be opened",
};

/** Enough that a crash half-way loses little, few enough that progress moves. */
const perBatch = 50;

/**
 * Reads captured pages into the library of the installation. Importing them again changes nothing. A file that cannot be
 * read is named and the others are imported all the same.
 */
export async function importLibrary(call: Call, files: readonly string[]): Promise<void> {
  const read = files.map(readOne);
  const captures = read.filter((one): one is CaptureReading => !("problem" in one));
  const unread = read.filter((one): one is Unread => "problem" in one);
  for (const { file, problem } of unread) call.say(`${file} ${sentences[problem]}.`);
  if (captures.length === 0) throw new CannotGoOn("No file could be read, so nothing was imported.");
  await withStore(call, async (opened) => {
    const known = await knownPublications(opened.store.database);
    const gathered = gatherPublications(captures, known);
    const held = new Set(known.map(({ publicationId }) => publicationId));
    const outcomes = await importAll(call, opened, gathered, (id) => held.has(id));
    report(call, captures, unread, gathered, outcomes);
  });
  if (unread.length > 0)
    throw new CannotGoOn(`${unread.length} of ${files.length} files could not be read; the others were imported.`);
}

function readOne(path: string): CaptureReading | Unread {
  try {
    if (statSync(path).size > captureLimitBytes) return { file: path, problem: "too-large" };
    return readCapture(path, readFileSync(path));
  } catch {
    return { file: path, problem: "cannot-be-opened" };
  }
}

async function importAll(
  call: Call,
  { door, now }: OpenInstallation,
  gathered: readonly GatheredPublication[],
  isHeld: (id: GatheredPublication["publicationId"]) => boolean,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  while (outcomes.length < gathered.length) {
    const batch = gathered.slice(outcomes.length, outcomes.length + perBatch);
    const envelopes = batch.map((payload) => ({
      id: randomUUID(),
      name: "ImportPublication",
      version: 1,
      madeAt: now(),
      deviceId: "installation",
      payload,
    }));
    const answers = await answerEnvelopes(door, systemActor(), envelopes, { language: "en", words });
    outcomes.push(...batch.map(({ publicationId }, place) => outcomeOf(answers[place], isHeld(publicationId))));
    call.say(`${outcomes.length} of ${gathered.length} publications looked at`);
  }
  return outcomes;
}

function outcomeOf(answer: EnvelopeAnswer | undefined, isHeld: boolean): Outcome {
  if (answer?.status === "accepted") return isHeld ? "merged" : "imported";
  if (answer?.status !== "refused") return "failed";
  if (answer.refusal.code === "library.already-imported") return "unchanged";
  return answer.refusal.code === "library.reads-otherwise" ? "reads-otherwise" : "failed";
}

function report(
  call: Call,
  captures: readonly CaptureReading[],
  unread: readonly Unread[],
  gathered: readonly GatheredPublication[],
  outcomes: readonly Outcome[],
): void {
  const count = (wanted: Outcome) => outcomes.filter((outcome) => outcome === wanted).length;
  const answer = {
    files: captures.map(({ file, form, publications, left }) => ({ file, form, read: publications.length, left })),
    unread,
    publications: gathered.length,
    imported: count("imported"),
    merged: count("merged"),
    unchanged: count("unchanged"),
    readsOtherwise: count("reads-otherwise"),
    failed: count("failed"),
    needsTitle: gathered.filter(({ needs }) => needs.includes("title")).length,
  };
  const lines = answer.files.flatMap(({ file, form, read, left }) => [
    `${file}: ${read} read (${form})`,
    ...left.map(({ line, reason }) => `${file}: line ${line} left out (${reason})`),
  ]);
  lines.push(
    `${answer.publications} publications: ${answer.imported} imported, ${answer.merged} merged with what was there, ${answer.unchanged} unchanged, ${answer.needsTitle} of them still need a title.`,
  );
  if (answer.readsOtherwise > 0)
    lines.push(`${answer.readsOtherwise} read otherwise than what the library holds; the library's stayed.`);
  call.answer(answer, lines.join("\n"));
  if (answer.failed > 0)
    throw new CannotGoOn(`${answer.failed} publications were not imported; run the command again.`);
}
