import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { testActor, testId, testToday } from "../../protection/testing/given.ts";
import { evolveState, initialStateOf, type StreamKind, streamKinds } from "../../protection/streams.ts";
import { listsOf } from "../../store/lists/all-lists.ts";
import { readSamples } from "./samples.ts";

export const shapesFile = join(import.meta.dirname, "..", "..", "store", "lists", "shapes.json");

export type Shapes = Readonly<Record<StreamKind, string>>;

export function readShapes(): Shapes {
  // `as`: the test compares it with what the code gives.
  return JSON.parse(readFileSync(shapesFile, "utf8")) as Shapes;
}

const written = {
  eventId: testId(1),
  madeAt: `${testToday}T08:00:00.000Z`,
  receivedAt: `${testToday}T08:00:01.000Z`,
  actorId: testActor.userId,
  organisationId: testActor.organisationId,
};

/** By kind, a hash of every field that its states and list rows were seen to have after each sample in turn. */
export function shapesNow(): Shapes {
  const samples = readSamples();
  const shapeOf = (kind: StreamKind): string => {
    const paths = new Set<string>();
    let state = initialStateOf(kind);
    for (const { type, body } of samples.filter((sample) => sample.kind === kind)) {
      const fromStart = evolveState(kind, initialStateOf(kind), { type, body }, written);
      state = evolveState(kind, state, { type, body }, written);
      for (const seen of [state, fromStart]) {
        collect(seen, "state", paths);
        for (const list of listsOf(kind)) collect(list.rows(seen, written.receivedAt), list.table, paths);
      }
    }
    return createHash("sha256")
      .update([...paths].toSorted().join("\n"))
      .digest("hex")
      .slice(0, 16);
  };
  // `as`: one entry for each kind, which fromEntries forgets.
  return Object.fromEntries(streamKinds.map((kind) => [kind, shapeOf(kind)])) as Shapes;
}

function collect(value: unknown, path: string, paths: Set<string>): void {
  if (Array.isArray(value)) {
    for (const one of value) collect(one, `${path}[]`, paths);
  } else if (typeof value === "object" && value !== null) {
    for (const [name, one] of Object.entries(value)) collect(one, `${path}.${name}`, paths);
  } else paths.add(`${path}: ${typeof value}`);
}
