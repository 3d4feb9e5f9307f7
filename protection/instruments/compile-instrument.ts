import { checkNames } from "./check-names.ts";
import { compileQuestion, type CompiledQuestion } from "./compile-question.ts";
import { compileStep, type Step, type StepDraft, stepDraftsOf } from "./compile-step.ts";
import type { Definition, Section } from "./definition.ts";
import { dependentsOf, inOrder } from "./instrument-order.ts";
import type { Kind, Resolve } from "./operand.ts";

/** A definition made ready to be answered: every expression is a closure, and who depends on whom is known. */
export type Instrument = {
  readonly definition: Definition;
  /** By id, in the order they are asked. */
  readonly questions: ReadonlyMap<string, CompiledQuestion>;
  /** Relevance and calculations, each after everything it depends on. */
  readonly steps: readonly Step[];
  /** Positions in `steps`, ascending, by the repeating section they are computed in; `undefined`: in none. */
  readonly positions: ReadonlyMap<string | undefined, readonly number[]>;
  /** Positions in `steps` of what must be computed again when the named thing changes. */
  readonly dependents: ReadonlyMap<string, readonly number[]>;
};

/**
 * Compiles a definition once, for answering any number of sheets. Throws an `InstrumentFault` with the place for a
 * name used twice or reserved, an expression that cannot be read, an unknown name or option code, and a cycle.
 */
export function compileInstrument(definition: Definition): Instrument {
  checkNames(definition);
  const calculated = new Map<string, Kind>();
  const resolve = resolverOf(definition, calculated);
  const drafts = inOrder(stepDraftsOf(definition));
  const steps = drafts.map((draft) => {
    const { kind, step } = compileStep(draft, resolve(draft.section));
    if (draft.what === "calculation") calculated.set(draft.name, kind);
    return step;
  });
  const questions = definition.sections.flatMap((section) =>
    section.questions.map((question) => [question.id, compileQuestion(question, section, resolve(section))] as const),
  );
  return {
    definition,
    questions: new Map(questions),
    steps,
    positions: positionsBySection(steps),
    dependents: positionsOfDependents(drafts),
  };
}

function positionsBySection(steps: readonly Step[]): Instrument["positions"] {
  const positions = new Map<string | undefined, number[]>();
  for (const [position, { repeatsIn }] of steps.entries()) {
    const known = positions.get(repeatsIn);
    if (known) known.push(position);
    else positions.set(repeatsIn, [position]);
  }
  return positions;
}

function positionsOfDependents(drafts: readonly StepDraft[]): Instrument["dependents"] {
  const positions = new Map(drafts.map((draft, position) => [draft, position]));
  return new Map(
    [...dependentsOf(drafts)].map(([name, waiting]) => [name, waiting.map((draft) => positions.get(draft) ?? 0)]),
  );
}

/**
 * What names mean from inside a section or, without one, from outside all: calculations and questions, of which those
 * of a repeating section are known only inside it, because elsewhere it would be open which repetition is meant.
 */
function resolverOf(definition: Definition, calculated: ReadonlyMap<string, Kind>) {
  const questions = new Map(
    definition.sections.flatMap((section) =>
      section.questions.map((question) => [question.id, { question, section }] as const),
    ),
  );
  return (place: Section | undefined): Resolve =>
    (name) => {
      const found = questions.get(name);
      if (found && (!found.section.repeats || found.section === place))
        return { what: "question", question: found.question };
      const kind = calculated.get(name);
      return kind && { what: "calculation", kind };
    };
}
