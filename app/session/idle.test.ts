import { expect, it } from "vitest";
import { presenceAt } from "./idle.ts";

it("half an hour without a touch signs out, and a minute before it is said", () => {
  const since = Date.parse("2026-11-21T09:00:00Z");
  const after = (minutes: number) => presenceAt(since + minutes * 60_000, since);
  expect([after(0), after(28.9), after(29), after(29.9), after(30), after(600)]).toEqual([
    "here",
    "here",
    "warned",
    "warned",
    "gone",
    "gone",
  ]);
});
