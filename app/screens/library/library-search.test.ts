import { expect, it } from "vitest";
import { addressOf, isAsked, searchFrom } from "./library-search.ts";

it("a search comes back from its address as it was", () => {
  const search = { ...searchFrom(""), text: "child & family", year: "2019" };
  expect(searchFrom(addressOf(search))).toEqual(search);
});

it("nothing asked leaves the address bare", () => {
  expect(addressOf({ ...searchFrom(""), text: "  " })).toBe("");
  expect(isAsked(searchFrom("?year="))).toBe(false);
});
