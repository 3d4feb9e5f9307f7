import { expect, it } from "vitest";
import { fieldsNeededBy, isServiceCode, serviceCodes } from "./service-codes.ts";

it("every service can call the person, speak with them and nothing that nobody named", () => {
  for (const code of serviceCodes) {
    expect(fieldsNeededBy(code), code).toContain("chosen-name");
    expect(fieldsNeededBy(code), code).toContain("languages");
  }
});

it("a shelter learns the size of the household, a clinic does not", () => {
  expect(fieldsNeededBy("safe-house")).toContain("household-size");
  expect(fieldsNeededBy("health-consultation")).not.toContain("household-size");
});

it("only who must prove identity learns the full name", () => {
  const named = serviceCodes.filter((code) => fieldsNeededBy(code).includes("full-name"));
  expect(named).toContain("travel-documents");
  expect(named).not.toContain("emergency-shelter");
});

it("knows its own codes only", () => {
  expect(isServiceCode("safe-house")).toBe(true);
  expect(isServiceCode("toString")).toBe(false);
});
