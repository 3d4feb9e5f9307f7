import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { field, type Sensitivity } from "../basics/sensitivity.ts";
import { visibleFields } from "./visible-fields.ts";

const schema = z.strictObject({
  status: field("S1", z.string()),
  note: z.optional(field("S3.trafficking", z.string())),
  contact: field("S2", z.strictObject({ language: z.string(), phone: field("S3.location", z.string()) })),
  visits: z.array(z.strictObject({ on: field("S1", z.string()), story: field("S3.health", z.string()) })),
  answers: z.record(z.string(), field("S2", z.string())),
  either: z.union([field("S1", z.number()), field("S3.justice", z.string())]),
  forgotten: z.string(),
});
const value = {
  status: "open",
  note: "n",
  contact: { language: "ar", phone: "p" },
  visits: [{ on: "2026-01-01", story: "s" }],
  answers: { a: "1" },
  either: "court",
  forgotten: "x",
};

function seenBy(...classes: Sensitivity[]) {
  return visibleFields(schema, value, new Set(classes));
}

describe("visibleFields", () => {
  it("leaves out what the classes do not cover and says where", () => {
    const { shown, withheld } = seenBy("S0", "S1", "S2");
    expect(shown).toEqual({
      status: "open",
      contact: { language: "ar" },
      visits: [{ on: "2026-01-01" }],
      answers: { a: "1" },
    });
    expect(withheld).toEqual(["note", "contact.phone", "visits.0.story", "either", "forgotten"]);
  });

  it("gives a field without a mark that of the field around it", () => {
    expect(seenBy("S1").withheld).toContain("contact");
  });

  it("withholds a field whose mark was forgotten even from who sees everything", () => {
    const everything = seenBy("S0", "S1", "S2", "S3.health", "S3.trafficking", "S3.location", "S3.justice");
    expect(everything.withheld).toEqual(["forgotten"]);
    expect(everything.shown).toEqual({ ...value, forgotten: undefined });
  });

  it("withholds what the schema does not know", () => {
    const { shown, withheld } = visibleFields(schema, { status: "open", smuggled: "x" }, new Set(["S1"]));
    expect(shown).toEqual({ status: "open" });
    expect(withheld).toEqual(["smuggled"]);
  });
});
