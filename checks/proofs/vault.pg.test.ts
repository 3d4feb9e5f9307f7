import { expect, inject, it } from "vitest";
import { vault } from "./vault.ts";

it(vault.promise, { timeout: 120_000 }, async () => {
  const figures = await vault.run({ asAdministrator: inject("asAdministrator"), seed: 20_261_121, count: vault.small });
  expect(figures["markers"]).toBeGreaterThan(200);
});
