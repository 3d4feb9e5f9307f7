import { expect, it } from "vitest";
import type { TimelineEntry } from "../../api/case-answer.ts";
import { storyOf } from "./story.ts";

let made = 0;
function entry(type: string, change: Partial<TimelineEntry> = {}): TimelineEntry {
  made += 1;
  const at = "2026-11-20T10:00:00Z";
  return {
    eventId: `event ${made}`,
    stream: { kind: "case", id: "case" },
    type,
    occurred: null,
    madeAt: at,
    receivedAt: at,
    actor: { userId: "officer", name: "Officer", organisationId: "us", organisationName: null },
    body: {},
    withheld: [],
    ...change,
  };
}

const dayOf = ({ receivedAt }: TimelineEntry) => receivedAt.slice(0, 10);
const needs = { stream: { kind: "sheet", id: "needs sheet" } };

it("what was answered on one form in one day is told once, with how far it came", () => {
  const told = storyOf(
    [
      entry("SheetConcluded", needs),
      entry("AnswersRecorded", needs),
      entry("AnswersRecorded", needs),
      entry("SheetStarted", { ...needs, body: { instrument: "needs" } }),
    ],
    dayOf,
  );
  expect(told.map(({ type, form }) => [type, form])).toEqual([["SheetConcluded", "needs"]]);
});

it("a form that goes on another day is told on both", () => {
  const earlier = { ...needs, receivedAt: "2026-11-18T10:00:00Z" };
  expect(storyOf([entry("AnswersRecorded", needs), entry("SheetStarted", earlier)], dayOf)).toHaveLength(2);
});

it("one conversation about consent is one entry, with what was agreed and what was not", () => {
  const asked = (purpose: string, given: boolean) =>
    entry("ConsentRecorded", { body: { sheetId: "form", purpose, given } });
  const [told, ...others] = storyOf(
    [asked("screening", true), asked("law-enforcement", false), asked("medical", true)],
    dayOf,
  );
  expect(others).toEqual([]);
  expect(told?.asked).toEqual({ agreed: ["screening", "medical"], refused: ["law-enforcement"] });
});

it("two notes on one day stay two", () => {
  expect(storyOf([entry("NoteAdded"), entry("NoteAdded")], dayOf)).toHaveLength(2);
});
