import { expect, it } from "vitest";
import { majorOf, minorOf } from "./money.ts";

it("money is kept in the smallest unit of its currency", () => {
  expect(minorOf("12.5", "EUR")).toBe(1250);
  expect(minorOf("12,50", "EUR")).toBe(1250);
  expect(minorOf("1 200", "JPY")).toBe(1200);
  expect(minorOf("1.234", "KWD")).toBe(1234);
  expect(majorOf({ amount: 1250, currency: "EUR" })).toBe(12.5);
  expect(majorOf({ amount: 1250, currency: "JPY" })).toBe(1250);
});

it("a fraction that the currency does not have is not rounded away", () => {
  expect(minorOf("12.345", "EUR")).toBeUndefined();
  expect(minorOf("12.5", "JPY")).toBeUndefined();
  expect(minorOf("about ten", "EUR")).toBeUndefined();
});
