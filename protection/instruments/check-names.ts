import type { Definition, Question } from "./definition.ts";
import { functionNames } from "./expression-function.ts";
import { reservedWords } from "./expression-tree.ts";
import { InstrumentFault } from "./instrument-fault.ts";

/** Throws for what two things are called, what expressions could not tell apart, and choices without options. */
export function checkNames(definition: Definition): void {
  const { sections } = definition;
  const questions = sections.flatMap((section) => section.questions);
  const calculations = definition.calculations ?? [];
  for (const { id } of [...questions, ...calculations]) checkName(id);
  expectDistinct(
    [...questions, ...calculations].map(({ id }) => id),
    "is the name of two things",
  );
  expectDistinct(
    sections.map(({ id }) => `section:${id}`),
    "is the name of two sections",
  );
  for (const question of questions) checkOptions(question);
  const repeating = sections.find(({ repeats }) => repeats);
  if (repeating && definition.mode === "single") {
    throw new InstrumentFault(`section:${repeating.id}`, "a repeating section needs the mode sections");
  }
}

function checkName(id: string): void {
  if (!/^[a-z][a-z0-9_]{0,59}$/.test(id)) throw new InstrumentFault(id, "an id is snake_case, at most 60 characters");
  if (reservedWords.has(id) || functionNames.has(id)) throw new InstrumentFault(id, "is a word of the form language");
}

function expectDistinct(names: readonly string[], problem: string): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) throw new InstrumentFault(name, problem);
    seen.add(name);
  }
}

function checkOptions({ id, type, options }: Question): void {
  const isChoice = type === "single" || type === "multiple";
  if (isChoice !== (options !== undefined && options.length > 0)) {
    throw new InstrumentFault(id, isChoice ? "a choice needs options" : "only single and multiple have options");
  }
  expectDistinct(
    (options ?? []).map(({ code }) => `${id}/option ${code}`),
    "is the code of two options",
  );
}
