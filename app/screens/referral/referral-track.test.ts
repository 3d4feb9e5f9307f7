import { expect, it } from "vitest";
import { trackOf } from "./referral-track.ts";

const madeAt = "2026-11-20T08:00:00Z";
const acceptedAt = "2026-11-21T09:00:00Z";

it("a referral nobody answered stands at being sent", () => {
  const steps = trackOf({ status: "made", madeAt });
  expect(steps.map(({ step, state }) => [step, state])).toEqual([
    ["sent", "current"],
    ["answered", "ahead"],
    ["started", "ahead"],
    ["completed", "ahead"],
  ]);
});

it("an accepted one says since when, and what is still ahead", () => {
  const steps = trackOf({ status: "accepted", madeAt, acceptedAt });
  expect(steps[1]).toEqual({ step: "answered", state: "current", at: acceptedAt });
  expect(steps[2]?.state).toBe("ahead");
});

it("a completed one has everything behind it", () => {
  const steps = trackOf({ status: "completed", madeAt, deliveredOn: "2026-11-21" });
  expect(steps.map(({ state }) => state)).toEqual(["done", "done", "done", "current"]);
  expect(steps[3]?.on).toBe("2026-11-21");
});

it("a declined one ends there", () => {
  expect(trackOf({ status: "declined", madeAt }).map(({ step }) => step)).toEqual(["sent", "declined"]);
});
