import { expect, it } from "vitest";
import { partId } from "../../../protection/basics/ids.ts";
import { changesBetween } from "./plan-changes.ts";

const id = (last: string) => partId().parse(`00000000-0000-4000-8000-0000000000${last}`);
const shelter = { goalId: id("01"), area: "shelter", text: "A safe place to sleep." } as const;
const papers = { goalId: id("02"), area: "documents", text: "Papers again." } as const;
const house = { service: "safe-house", quantity: 1, unit: "place", dueOn: "2026-12-01" } as const;
const line = (last: string, goalId: ReturnType<typeof id>) => ({ ...house, lineId: id(last), goalId });

it("a supervisor sees what is new, what is gone and which field changed", () => {
  const before = { goals: [shelter], lines: [line("11", shelter.goalId), line("12", shelter.goalId)] };
  const after = {
    goals: [shelter, papers],
    lines: [{ ...line("11", shelter.goalId), dueOn: "2026-12-15" }, line("13", papers.goalId)],
  };
  const [first, second] = changesBetween(before, after);
  expect(first?.change).toBe("same");
  expect(first?.lines.map(({ change, fields }) => [change, fields])).toEqual([
    ["changed", ["dueOn"]],
    ["gone", []],
  ]);
  expect([second?.change, second?.lines.map(({ change }) => change)]).toEqual(["new", ["new"]]);
});

it("the same plan again changes nothing", () => {
  const same = { goals: [shelter], lines: [line("11", shelter.goalId)] };
  expect(
    changesBetween(same, same).every(({ change, lines }) => change === "same" && lines[0]?.change === "same"),
  ).toBe(true);
});
