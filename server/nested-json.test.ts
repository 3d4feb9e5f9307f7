import { expect, it } from "vitest";
import { nestsTooDeep } from "./nested-json.ts";

it("counts how deep lists and objects lie in each other", () => {
  expect(nestsTooDeep(`${"[".repeat(64)}${"]".repeat(64)}`)).toBe(false);
  expect(nestsTooDeep(`${"[".repeat(65)}${"]".repeat(65)}`)).toBe(true);
  expect(nestsTooDeep(`${'{"a":['.repeat(33)}`)).toBe(true);
  expect(nestsTooDeep(`[${"[],{},".repeat(1000)}1]`)).toBe(false);
});

it("does not count brackets that people wrote", () => {
  const written = JSON.stringify({ note: `${"[".repeat(100)}"\\`, more: "{".repeat(100) });
  expect(nestsTooDeep(written)).toBe(false);
  expect(nestsTooDeep(`["\\"", ${"[".repeat(64)}`)).toBe(true);
  expect(nestsTooDeep('"never closed [[[')).toBe(false);
});
