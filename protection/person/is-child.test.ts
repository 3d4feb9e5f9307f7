import { expect, it } from "vitest";
import { isChildOn } from "./is-child.ts";

it.each([
  [{ birthDate: "2008" }, true],
  [{ birthDate: "2008-11-22" }, true],
  [{ birthDate: "2008-11-21" }, false],
  [{ birthDate: "2007" }, false],
  [{ age: { years: 17, on: "2026-11-20" } }, true],
  [{}, null],
])("who was born %j is a child on 21 November 2026: %s", (identity, isChild) => {
  expect(isChildOn(identity, "2026-11-21")).toBe(isChild);
});
