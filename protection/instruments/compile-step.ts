import { compileTree, truthOperand } from "./compile-expression.ts";
import type { Definition, Section } from "./definition.ts";
import { namesIn, parse, type Tree } from "./expression-tree.ts";
import { truthOf, type Value } from "./expression-value.ts";
import { faultIn } from "./instrument-fault.ts";
import type { Dependent } from "./instrument-order.ts";
import type { Kind, Resolve, Scope } from "./operand.ts";

/** One thing that is computed from answers: whether a section or a question is relevant, or a calculation. */
export type Step = {
  /** A question's or a calculation's id, or `section:` and a section's id. */
  readonly name: string;
  readonly evaluate: (scope: Scope) => Value;
  /** Of a question in a repeating section: its section's id. It is computed once for each repetition. */
  readonly repeatsIn: string | undefined;
};

/** A step that has been read but not compiled: kinds of calculations are known only once steps are in order. */
export type StepDraft = Dependent & {
  readonly what: "section" | "question" | "calculation";
  /** Where a question stands; calculations and sections see the instrument from outside every section. */
  readonly section: Section | undefined;
  readonly tree: Tree | undefined;
};

export function stepDraftsOf(definition: Definition): readonly StepDraft[] {
  const { sections, calculations = [] } = definition;
  return [
    ...sections.flatMap((section) => [
      ...(section.relevant === undefined ? [] : [sectionDraft(section, section.relevant)]),
      ...section.questions.map((question) => questionDraft(question.id, question.relevant, section)),
    ]),
    ...calculations.map(({ id, expression }) => {
      const place = `${id}/calculation`;
      const tree = parse(expression, faultIn(place));
      return { what: "calculation" as const, name: id, place, tree, names: namesIn(tree), section: undefined };
    }),
  ];
}

export function compileStep(draft: StepDraft, resolve: Resolve): { readonly kind: Kind; readonly step: Step } {
  const { name, section, tree } = draft;
  const compiling = { resolve, fault: faultIn(draft.place) };
  if (draft.what === "calculation" && tree) {
    const { kind, evaluate } = compileTree(tree, compiling);
    return { kind, step: { name, evaluate, repeatsIn: undefined } };
  }
  const evaluateOwn = tree && truthOperand(tree, compiling).evaluate;
  const around = section && section.relevant !== undefined ? nameOfSection(section) : undefined;
  const evaluate = (scope: Scope) =>
    (around === undefined || scope.calculation(around) === true) &&
    (evaluateOwn === undefined || truthOf(evaluateOwn(scope)) === true);
  return { kind: "truth", step: { name, evaluate, repeatsIn: section?.repeats && section.id } };
}

/** No question can have this name, so sections and questions may share ids. */
function nameOfSection(section: Section): string {
  return `section:${section.id}`;
}

function sectionDraft(section: Section, relevant: string): StepDraft {
  const name = nameOfSection(section);
  const tree = parse(relevant, faultIn(`${name}/relevant`));
  return { what: "section", name, place: `${name}/relevant`, tree, names: namesIn(tree), section: undefined };
}

function questionDraft(id: string, relevant: string | undefined, section: Section): StepDraft {
  const place = `${id}/relevant`;
  const tree = relevant === undefined ? undefined : parse(relevant, faultIn(place));
  const names = new Map(tree ? namesIn(tree) : []);
  if (section.relevant !== undefined) names.set(nameOfSection(section), 0);
  return { what: "question", name: id, place, tree, names, section };
}
