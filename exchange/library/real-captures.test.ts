import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { HappenedEvent } from "../../protection/basics/decision.ts";
import { importPublication } from "../../protection/library/import-publication.ts";
import { publication } from "../../protection/library/publication.ts";
import type { Author, PublicationRecord } from "../../protection/library/publication-record.ts";
import { given } from "../../protection/testing/given.ts";
import type { CaptureReading } from "./capture.ts";
import { gatherPublications, type GatheredPublication, type KnownPublication } from "./gather-publications.ts";
import { readCapture } from "./read-capture.ts";

/** Optional sample captures beside the repository; they are others' texts and stay out of it. */
const folder = join(import.meta.dirname, "../../../shared/data/seeds");
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".txt")) : [];
const title =
  files.length === 5
    ? "the five sample captures"
    : "the five sample captures (skipped: ../shared/data/seeds is absent)";

type Mutation = (text: string) => string;
function readAll(mutate: Mutation = (text) => text): CaptureReading[] {
  return files.flatMap((file) => {
    const reading = readCapture(file, new TextEncoder().encode(mutate(readFileSync(join(folder, file), "utf8"))));
    return "problem" in reading ? [] : [reading];
  });
}
const recordsOf = (gathered: readonly GatheredPublication[]) => gathered.map(({ record }) => record);
const isTitled = (record: PublicationRecord) => record.title !== undefined && record.paragraphs === undefined;
const familyOf = (author: Author) => ("family" in author ? author.family : "(body)");

type Library = Map<string, { known: KnownPublication; past: readonly HappenedEvent[] }>;
/** Imports as the door would: each publication decided on its own history. Answers how many commands changed something. */
function importInto(library: Library, captures: readonly CaptureReading[]): number {
  const gathered = gatherPublications(
    captures,
    [...library.values()].map(({ known }) => known),
  );
  let changed = 0;
  for (const reading of gathered) {
    const past = library.get(reading.publicationId)?.past ?? [];
    const decision = given({ publication }, past).when(importPublication, reading);
    if (!decision.accepted) continue;
    changed += 1;
    const now = [...past, ...decision.events];
    const state = given({ publication }, now).state.publication;
    if (state.status === "none") continue;
    library.set(reading.publicationId, {
      past: now,
      known: { publicationId: reading.publicationId, record: state.record },
    });
  }
  return changed;
}

describe.runIf(files.length === 5)(title, () => {
  const captures = readAll();
  const all = gatherPublications(captures, []);
  const records = recordsOf(all);
  const titled = records.filter(isTitled);

  it("hold 22 titled works once each, 14 teasers that need a title, and one paper", () => {
    expect(titled).toHaveLength(22);
    expect(all.filter(({ needs }) => needs.includes("title"))).toHaveLength(14);
    expect(records).toHaveLength(37);
    expect(captures.flatMap(({ left }) => left)).toEqual([]);
  });

  it("hold 25 paragraphs under four headings, one footnote and two lettered points", () => {
    const paragraphs = records.find(({ paragraphs: own }) => own !== undefined)?.paragraphs ?? [];
    expect(paragraphs.map(({ number }) => number)).toEqual(Array.from({ length: 25 }, (_, place) => place + 1));
    const counts = new Map<string, number>();
    for (const { heading } of paragraphs) counts.set(heading, (counts.get(heading) ?? 0) + 1);
    expect([...counts.values()]).toEqual([5, 10, 6, 4]);
    expect(paragraphs.flatMap(({ number, footnotes }) => footnotes.map(() => number))).toEqual([8]);
    expect(paragraphs.flatMap(({ number, parts }) => parts.map(({ label }) => `${number}${label}`))).toEqual([
      "15a",
      "15b",
    ]);
    expect(paragraphs.every(({ text }) => /[.:]$/u.test(text))).toBe(true);
  });

  it("name 24 authors, five of them bodies, one contributor and five chapters of one volume", () => {
    const authors = titled.flatMap((record) => record.authors);
    expect(authors).toHaveLength(24);
    expect(authors.map(familyOf).toSorted().join(" ")).toBe(
      "(body) (body) (body) (body) (body) Bartolini Buller Carling Cook Galos Gesod Grant Hennebry Jobe Jubilut " +
        "Khachatryan Khachatryan Liu Mbaye Muradyan Nahapetyan Petrosyan Stoklosa Zimmerman",
    );
    expect(titled.flatMap((record) => record.contributors.map(({ name }) => familyOf(name)))).toEqual(["Asatryan"]);
    const volumes = titled.flatMap(({ partOf }) => (partOf === undefined ? [] : [JSON.stringify(partOf)]));
    expect(volumes).toHaveLength(5);
    expect(new Set(volumes).size).toBe(1);
  });

  it("show six works in two topics and five works in the guideline list", () => {
    expect(titled.filter(({ topics }) => topics.length === 2)).toHaveLength(6);
    expect(titled.filter(({ category }) => category === "Guideline")).toHaveLength(5);
  });

  it("give the same result in any order, with other line ends and with no-break spaces", () => {
    expect(gatherPublications(captures.toReversed(), [])).toEqual(all);
    const crlf = readAll((text) => text.replaceAll("\n", "\r\n"));
    const noBreak = readAll((text) => text.replaceAll(" ", "\u00A0"));
    expect(gatherPublications(crlf, [])).toEqual(all);
    expect(gatherPublications(noBreak, [])).toEqual(all);
  });

  it("change nothing when they are imported again", () => {
    const library: Library = new Map();
    expect(importInto(library, captures)).toBe(37);
    expect(importInto(library, captures)).toBe(0);
    for (const capture of captures) expect(importInto(library, [capture])).toBe(0);
  });

  it("lead to the same records one file at a time, forwards or backwards", () => {
    for (const order of [captures, captures.toReversed()]) {
      const library: Library = new Map();
      for (const capture of order) importInto(library, [capture]);
      const held = [...library.values()].map(({ known }) => known.record);
      expect(held.map(sorted).toSorted()).toEqual(records.map(sorted).toSorted());
      expect(importInto(library, captures)).toBe(0);
    }
  });
});

function sorted(record: PublicationRecord): string {
  return JSON.stringify(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
