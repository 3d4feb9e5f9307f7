import { expect, inject, it } from "vitest";
import { once } from "./once.ts";

it(once.promise, { timeout: 120_000 }, async () => {
  const figures = await once.run({ asAdministrator: inject("asAdministrator"), seed: 20_261_121, count: once.small });
  expect(figures["deliveries"]).toBeGreaterThan(figures["envelopes"] ?? Infinity);
});
