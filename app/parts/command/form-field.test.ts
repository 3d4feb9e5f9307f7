import { describe, expect, it } from "vitest";
import { commands, findCommand } from "../../../protection/commands.ts";
import { draftOf, valuesOf } from "./draft.ts";
import { fieldsOf, type FormField } from "./form-field.ts";
import { problemsIn } from "./form-problems.ts";

describe("the form of a command", () => {
  it.each(commands.map(({ name, payload }) => [name, payload] as const))("can be drawn for %s", (name, payload) => {
    expect(() => fieldsOf(name, payload)).not.toThrow();
  });

  it("asks for what people know and takes ids from the page", () => {
    expect(shapes("RecordRisk")).toEqual({ level: "choice", reason: "narrative" });
    expect(shapes("AssignCase")).toEqual({ assigneeId: "lookup", handover: "narrative" });
    expect(shapes("RecordFollowUp")).toMatchObject({ occurredOn: "day", reached: "checked", safeToTalk: "yes-no" });
    expect(fieldsOf("OpenCase", schemaOf("OpenCase")).context.map(({ name }) => name)).toEqual(["caseId", "personId"]);
  });

  it("sends nothing for a field nobody filled", () => {
    const { typed } = fieldsOf("RecordFollowUp", schemaOf("RecordFollowUp"));
    const draft = { ...draftOf(typed, { occurredOn: "2026-11-21" }), text: "  Testperson Alpha is well. " };
    expect(valuesOf(typed, draft)).toEqual({
      occurredOn: "2026-11-21",
      reached: false,
      text: "Testperson Alpha is well.",
    });
  });

  it("keeps what is known as it was when nothing is changed", () => {
    const { typed } = fieldsOf("CorrectIdentity", schemaOf("CorrectIdentity"));
    const known = {
      names: [{ given: "Testperson", family: "Alpha" }],
      age: { years: 17, on: "2026-11-21", estimated: true },
      stateless: false,
      citizenships: ["ZZ"],
    };
    expect(valuesOf(typed, draftOf(typed, known))).toMatchObject(known);
  });

  it("says of each field what is missing, before anything is sent", () => {
    const caseId = "00000000-0000-4000-8000-00000000000c";
    expect(problemsIn(schemaOf("RecordRisk"), { caseId, level: "high" })).toEqual({ reason: { words: "form.needed" } });
    expect(problemsIn(schemaOf("RecordRisk"), { caseId, level: "high", reason: "Followed home." })).toEqual({});
  });
});

function schemaOf(name: string) {
  const found = findCommand(name);
  if (found === undefined) throw new Error(`no command ${name}`);
  return found.payload;
}

function shapes(name: string): Record<string, string> {
  const kinds = ({ name: field, shape }: FormField) => [field, shape.kind];
  return Object.fromEntries(fieldsOf(name, schemaOf(name)).typed.map(kinds));
}
