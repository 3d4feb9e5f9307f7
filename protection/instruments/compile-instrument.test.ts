import { describe, expect, it } from "vitest";
import { compileInstrument } from "./compile-instrument.ts";
import type { Definition, Question, Section } from "./definition.ts";
import { InstrumentFault } from "./instrument-fault.ts";

const words = { en: "A question of an invented form" };

function yesNo(id: string, relevant?: string): Question {
  return { id, type: "yes-no", label: words, sensitivity: "S2", ...(relevant !== undefined && { relevant }) };
}

function form(sections: readonly Omit<Section, "title">[], more: Partial<Definition> = {}): Definition {
  return {
    id: "invented-form",
    version: 1,
    title: words,
    about: "person",
    notice: words,
    mode: "sections",
    sections: sections.map((section) => ({ ...section, title: words })),
    ...more,
  };
}

function expectFault(definition: Definition, place: string, problem: string): void {
  const compiling = () => compileInstrument(definition);
  expect(compiling).toThrow(InstrumentFault);
  expect(compiling).toThrow(expect.objectContaining({ place, message: expect.stringContaining(problem) }));
}

describe("compiling an instrument", () => {
  it("keeps questions in the order they are asked", () => {
    const instrument = compileInstrument(form([{ id: "one", questions: [yesNo("second", "first"), yesNo("first")] }]));
    expect([...instrument.questions.keys()]).toEqual(["second", "first"]);
    expect(instrument.steps.map(({ name }) => name)).toEqual(["first", "second"]);
  });

  it("a cycle of relevance is a fault with the place and the way round", () => {
    const questions = [yesNo("start"), yesNo("one", "start and two"), yesNo("two", "three"), yesNo("three", "one")];
    expectFault(form([{ id: "all", questions }]), "one/relevant/11", "one > two > three > one");
  });

  it("a section cannot depend on its own question", () => {
    const section = { id: "all", relevant: "inside", questions: [yesNo("inside")] };
    expectFault(form([section]), "section:all/relevant/1", "section:all > inside > section:all");
  });

  it("a calculation cannot depend on itself", () => {
    const calculations = [{ id: "sum", expression: "1 + sum" }];
    expectFault(form([], { calculations }), "sum/calculation/5", "sum > sum");
  });

  it("a chain as long as any form is not too long", () => {
    const chain = Array.from({ length: 2_000 }, (_, index) =>
      yesNo(`q${index}`, index > 0 ? `q${index - 1}` : undefined),
    );
    expect(compileInstrument(form([{ id: "all", questions: chain.toReversed() }])).steps).toHaveLength(2_000);
  });

  it("two things cannot have the same name", () => {
    expectFault(form([{ id: "all", questions: [yesNo("one"), yesNo("one")] }]), "one", "two things");
    expectFault(
      form([
        { id: "all", questions: [] },
        { id: "all", questions: [] },
      ]),
      "section:all",
      "two sections",
    );
    const calculations = [{ id: "one", expression: "1" }];
    expectFault(form([{ id: "all", questions: [yesNo("one")] }], { calculations }), "one", "two things");
  });

  it("words of the form language and ids that answers could not have are no names", () => {
    for (const id of ["today", "answered", "and", "constructor"]) {
      expectFault(form([{ id: "all", questions: [yesNo(id)] }]), id, "word of the form language");
    }
    expectFault(form([{ id: "all", questions: [yesNo("Not-Snake")] }]), "Not-Snake", "snake_case");
  });

  it("a choice needs options, each with a code of its own", () => {
    const choice: Question = { id: "one", type: "single", label: words, sensitivity: "S2" };
    expectFault(form([{ id: "all", questions: [choice] }]), "one", "needs options");
    const twice = { code: "a", label: words };
    const questions = [{ ...choice, options: [twice, twice] }];
    expectFault(form([{ id: "all", questions }]), "one/option a", "two options");
    expectFault(
      form([{ id: "all", questions: [{ ...yesNo("one"), options: [twice] }] }]),
      "one",
      "only single and multiple",
    );
  });

  it("a question of a repeating section is known only inside it", () => {
    const repeating = { id: "legs", repeats: true, questions: [yesNo("held"), yesNo("hurt", "held")] } as const;
    expect(compileInstrument(form([repeating])).steps.every(({ repeatsIn }) => repeatsIn === "legs")).toBe(true);
    expectFault(
      form([repeating, { id: "after", questions: [yesNo("free", "held")] }]),
      "free/relevant/1",
      "no question",
    );
    expectFault(form([repeating], { mode: "single" }), "section:legs", "needs the mode sections");
  });

  it("a constraint is compiled like everything else", () => {
    const constraints = [
      { holds: "true", message: words },
      { holds: "nobody", message: words },
    ];
    const questions = [{ ...yesNo("one"), constraints }];
    expectFault(form([{ id: "all", questions }]), "one/constraint 2/1", "no question");
  });
});
