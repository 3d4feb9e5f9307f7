import type { Goal, ServiceLine } from "../../../protection/plan/plan-content.ts";
import type { ShownPlanVersion } from "../../api/case-answer.ts";

export type Change = "same" | "new" | "gone" | "changed";

/** One thing as it stands in the plan in force and in the proposed one. */
export type Compared<Thing> = {
  readonly id: string;
  readonly change: Change;
  readonly before: Thing | undefined;
  readonly after: Thing | undefined;
  /** Names of the fields that differ, where it changed. */
  readonly fields: readonly string[];
};

export type ComparedGoal = Compared<Goal> & { readonly lines: readonly Compared<ServiceLine>[] };

type Version = Pick<ShownPlanVersion, "goals" | "lines">;

/** What a signature would change: the proposed plan in its order, what is taken out at the end of its goal. */
export function changesBetween(before: Version, after: Version): readonly ComparedGoal[] {
  const goals = compared(before.goals, after.goals, ({ goalId }) => goalId);
  const lines = compared(before.lines, after.lines, ({ lineId }) => lineId);
  return goals.map((goal) => ({
    ...goal,
    lines: lines.filter((line) => (line.after ?? line.before)?.goalId === goal.id),
  }));
}

function compared<Thing extends object>(
  before: readonly Thing[],
  after: readonly Thing[],
  idOf: (thing: Thing) => string,
): readonly Compared<Thing>[] {
  const earlier = new Map(before.map((thing) => [idOf(thing), thing]));
  const kept = new Set(after.map(idOf));
  const gone = before.filter((thing) => !kept.has(idOf(thing)));
  return [
    ...after.map((thing) => comparedOne(idOf(thing), earlier.get(idOf(thing)), thing)),
    ...gone.map((thing) => comparedOne(idOf(thing), thing, undefined)),
  ];
}

function comparedOne<Thing extends object>(
  id: string,
  before: Thing | undefined,
  after: Thing | undefined,
): Compared<Thing> {
  if (before === undefined || after === undefined) {
    return { id, before, after, change: before === undefined ? "new" : "gone", fields: [] };
  }
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const fields = names.filter(
    (name) => JSON.stringify(Reflect.get(before, name)) !== JSON.stringify(Reflect.get(after, name)),
  );
  return { id, before, after, change: fields.length === 0 ? "same" : "changed", fields };
}
