import { describe, expect, it } from "vitest";
import type { HappenedEvent } from "../basics/decision.ts";
import { given, testId } from "../testing/given.ts";
import { importPublication } from "./import-publication.ts";
import type { PublicationNeed, PublicationRecord, PublicationSource } from "./publication-record.ts";
import { publication } from "./publication.ts";

const publicationId = testId(1);
const record: PublicationRecord = {
  title: "Lanterns on the Road",
  abstract: "An invented guide.",
  countries: ["Worldwide"],
  regions: ["Worldwide"],
  authors: [],
  contributors: [],
  year: 2031,
  topics: ["Lamps"],
};
const source = (position: number, list = "Lamps"): PublicationSource => ({
  file: "a.txt",
  line: position * 10,
  list,
  position,
  rule: "topic-page",
  fields: [{ field: "title", line: position * 10, rule: "line" }],
});

type Reading = { record?: PublicationRecord; sources?: PublicationSource[] };
function ask(past: readonly HappenedEvent[], { record: read = record, sources = [source(1)] }: Reading) {
  const needs: PublicationNeed[] = read.title === undefined ? ["title", "abstract", "year", "language"] : ["language"];
  return given({ publication }, past).when(importPublication, { publicationId, record: read, needs, sources });
}
function after(past: readonly HappenedEvent[], reading: Reading): HappenedEvent[] {
  const decision = ask(past, reading);
  expect(decision.accepted).toBe(true);
  return decision.accepted ? [...past, ...decision.events] : [...past];
}
function stateAfter(past: readonly HappenedEvent[]) {
  return given({ publication }, past).state.publication;
}

describe("importing a publication", () => {
  it("lists it once and refuses the same reading again", () => {
    const listed = after([], {});
    expect(stateAfter(listed)).toEqual({ status: "listed", record, needs: ["language"], sources: [source(1)] });
    expect(ask(listed, {})).toEqual({
      accepted: false,
      refusal: { code: "library.already-imported", facts: { publicationId } },
    });
  });

  it("adds a further source and what only it knows", () => {
    const second = { ...record, topics: ["Roads"], category: "Guideline" };
    const listed = after(after([], {}), { record: second, sources: [source(1), source(4, "Roads")] });
    expect(stateAfter(listed)).toMatchObject({
      record: { topics: ["Lamps", "Roads"], category: "Guideline" },
      sources: [source(1), source(4, "Roads")],
    });
    expect(ask(listed, { record: second, sources: [source(1), source(4, "Roads")] })).toMatchObject({
      accepted: false,
    });
  });

  it("gives a teaser its title, its whole abstract and fewer needs when a fuller page comes", () => {
    const teaser: PublicationRecord = {
      abstract: "An invented...",
      countries: [],
      regions: [],
      authors: [],
      contributors: [],
      topics: [],
    };
    const listed = after(after([], { record: teaser }), { sources: [source(2)] });
    expect(stateAfter(listed)).toMatchObject({
      record: { title: "Lanterns on the Road", abstract: "An invented guide." },
      needs: ["language"],
    });
  });

  it("refuses to overwrite what the record holds when a known page now reads otherwise", () => {
    const listed = after([], {});
    expect(ask(listed, { record: { ...record, abstract: "Changed.", year: 2030 } })).toEqual({
      accepted: false,
      refusal: { code: "library.reads-otherwise", facts: { publicationId, fields: "abstract,year" } },
    });
    expect(ask(listed, { record: { ...record, abstract: "An inv..." } })).toMatchObject({
      refusal: { code: "library.already-imported" },
    });
  });
});
