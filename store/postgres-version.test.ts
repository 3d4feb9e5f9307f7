import { expect, it } from "vitest";
import { refuseOldVersion } from "./postgres-version.ts";

it.each([90_624, 130_014, 149_999])("a server that says it is %i is too old, and is told so", (version) => {
  expect(() => refuseOldVersion(version)).toThrow(
    /^Amparo needs PostgreSQL 15 or newer; this server is version \d+\. Upgrade it, or /,
  );
});

it.each([150_000, 180_004, 190_000])("a server that says it is %i will do", (version) => {
  expect(() => refuseOldVersion(version)).not.toThrow();
});
