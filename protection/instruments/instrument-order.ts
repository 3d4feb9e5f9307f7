import { InstrumentFault } from "./instrument-fault.ts";

/** Something computed, and the names it is computed from with the character at which each is mentioned. */
export type Dependent = {
  readonly name: string;
  /** Its expression, for faults: `afraid/relevant`. */
  readonly place: string;
  readonly names: ReadonlyMap<string, number>;
};

/** Puts everything after what it depends on, otherwise as written. What depends on itself is a fault naming the way round. */
export function inOrder<Step extends Dependent>(steps: readonly Step[]): readonly Step[] {
  const byName = new Map(steps.map((step) => [step.name, step]));
  const dependents = dependentsOf(steps);
  const waitsFor = new Map(
    steps.map((step) => [step, [...step.names.keys()].filter((name) => byName.has(name)).length]),
  );
  const ordered = steps.filter((step) => waitsFor.get(step) === 0);
  for (const step of ordered) {
    for (const dependent of dependents.get(step.name) ?? []) {
      const left = (waitsFor.get(dependent) ?? 0) - 1;
      waitsFor.set(dependent, left);
      if (left === 0) ordered.push(dependent);
    }
  }
  const stuck = steps.find((step) => (waitsFor.get(step) ?? 0) > 0);
  return stuck ? faultForCycle(stuck, (name) => stuckNamed(name, byName, waitsFor)) : ordered;
}

/** Who must be computed again when a name changes. */
export function dependentsOf<Step extends Dependent>(steps: readonly Step[]): ReadonlyMap<string, readonly Step[]> {
  const dependents = new Map<string, Step[]>();
  for (const step of steps) {
    for (const name of step.names.keys()) {
      const known = dependents.get(name);
      if (known) known.push(step);
      if (!known) dependents.set(name, [step]);
    }
  }
  return dependents;
}

function stuckNamed<Step extends Dependent>(
  name: string,
  byName: ReadonlyMap<string, Step>,
  waitsFor: ReadonlyMap<Step, number>,
): Step | undefined {
  const step = byName.get(name);
  return step && (waitsFor.get(step) ?? 0) > 0 ? step : undefined;
}

/** Whatever is stuck waits for something stuck, so following that leads round the cycle. */
function faultForCycle(from: Dependent, findStuck: (name: string) => Dependent | undefined): never {
  const way: Dependent[] = [];
  let step = from;
  while (!way.includes(step)) {
    way.push(step);
    step = [...step.names.keys()].map(findStuck).find((next) => next !== undefined) ?? step;
  }
  const cycle = [...way.slice(way.indexOf(step)), step];
  const character = step.names.get(cycle[1]?.name ?? step.name) ?? 0;
  throw new InstrumentFault(
    `${step.place}/${character + 1}`,
    `depends on itself: ${cycle.map(({ name }) => name).join(" > ")}`,
  );
}
