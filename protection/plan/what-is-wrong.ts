import { refusal, type Refusal } from "../basics/decision.ts";
import type { PlanRefusal } from "./plan-refusal.ts";
import type { Goal, ServiceLine } from "./plan-content.ts";
import type { PlanState } from "./plan.ts";

type Wrong = Refusal<PlanRefusal>;
type Planned = { readonly goals: readonly Goal[]; readonly lines: readonly ServiceLine[] };

/** The first thing that makes a plan impossible; `before` is the plan as it stood. */
export function whatIsWrong(planned: Planned, before: PlanState, today: string): Wrong | undefined {
  const { goals, lines } = planned;
  if (goals.length === 0 || lines.length === 0) {
    return refusal("plan.empty", { goals: goals.length, lines: lines.length });
  }
  const repeated = firstRepeated([...goals.map((goal) => goal.goalId), ...lines.map((line) => line.lineId)]);
  if (repeated !== undefined) return refusal("plan.repeated-id", { id: repeated });
  const goalIds = new Set<string>(goals.map((goal) => goal.goalId));
  const earlier = before.status === "none" ? [] : before.lines;
  for (const line of lines) {
    const wrong = wrongWithLine(line, { goalIds, earlier, today });
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

type Surroundings = {
  readonly goalIds: ReadonlySet<string>;
  readonly earlier: readonly ServiceLine[];
  readonly today: string;
};

function wrongWithLine(line: ServiceLine, { goalIds, earlier, today }: Surroundings): Wrong | undefined {
  const { lineId, goalId, startOn, dueOn } = line;
  if (!goalIds.has(goalId)) return refusal("plan.goal-unknown", { lineId, goalId });
  if (dueOn === undefined) return undefined;
  if (startOn !== undefined && dueOn < startOn) return refusal("plan.due-before-start", { lineId, startOn, dueOn });
  // A line whose day has passed meanwhile stays as it was: the next version must not rewrite what was promised.
  const wasDueThen = earlier.some((one) => one.lineId === lineId && one.dueOn === dueOn);
  return dueOn < today && !wasDueThen ? refusal("plan.due-in-past", { lineId, dueOn, today }) : undefined;
}

function firstRepeated(ids: readonly string[]): string | undefined {
  return ids.find((id, index) => ids.indexOf(id) !== index);
}
