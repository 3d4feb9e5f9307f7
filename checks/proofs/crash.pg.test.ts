import { expect, inject, it } from "vitest";
import { crash } from "./crash.ts";

it(crash.promise, { timeout: 300_000 }, async () => {
  const figures = await crash.run({ asAdministrator: inject("asAdministrator"), seed: 20_261_121, count: crash.small });
  expect(figures["acknowledged"]).toBeGreaterThan(100);
});
