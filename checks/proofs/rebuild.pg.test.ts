import { expect, inject, it } from "vitest";
import { rebuild } from "./rebuild.ts";

it(rebuild.promise, { timeout: 120_000 }, async () => {
  const figures = await rebuild.run({
    asAdministrator: inject("asAdministrator"),
    seed: 20_261_121,
    count: rebuild.small,
  });
  expect(figures["resumed"]).toBeGreaterThan(0);
});
