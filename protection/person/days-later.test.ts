import fc from "fast-check";
import { expect, it } from "vitest";
import { daysLater } from "./days-later.ts";

it("counts over the ends of months, years and leap days", () => {
  expect(daysLater("2026-11-21", 30)).toBe("2026-12-21");
  expect(daysLater("2026-12-31", 1)).toBe("2027-01-01");
  expect(daysLater("2028-02-28", 1)).toBe("2028-02-29");
  expect(daysLater("2027-02-28", 1)).toBe("2027-03-01");
  expect(daysLater("2000-03-01", -1)).toBe("2000-02-29");
  expect(daysLater("1900-03-01", -1)).toBe("1900-02-28");
});

it("agrees with the calendar of the machine for every day", () => {
  const day = fc.integer({ min: -200_000, max: 200_000 });
  fc.assert(
    fc.property(day, day, (start, days) => {
      const iso = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
      fc.pre(start + days > -719_000);
      expect(daysLater(iso(start), days)).toBe(iso(start + days));
    }),
  );
});
