import { expect, it } from "vitest";
import { pressedThrice } from "./pressed-thrice.ts";

function press(keys: readonly (readonly [key: string, atMs: number])[]): boolean[] {
  const thrice = pressedThrice("Shift");
  return keys.map(([key, atMs]) => thrice(key, atMs, false));
}

it("three presses in a row leave", () => {
  expect(
    press([
      ["Shift", 0],
      ["Shift", 300],
      ["Shift", 700],
    ]),
  ).toEqual([false, false, true]);
});

it("typing capitals does not leave", () => {
  expect(
    press([
      ["Shift", 0],
      ["A", 50],
      ["Shift", 300],
      ["B", 350],
      ["Shift", 600],
    ]),
  ).not.toContain(true);
});

it("slow presses do not leave", () => {
  expect(
    press([
      ["Shift", 0],
      ["Shift", 1_000],
      ["Shift", 2_000],
    ]),
  ).not.toContain(true);
});

it("holding the key down does not leave", () => {
  const thrice = pressedThrice("Shift");
  expect([0, 30, 60, 90].map((atMs) => thrice("Shift", atMs, atMs > 0))).not.toContain(true);
});
