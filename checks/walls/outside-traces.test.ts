import { describe, expect, it } from "vitest";
import { saidOf } from "../testing/plant.ts";
import { inventedPeople, machineTraces } from "./outside-traces.ts";

describe("no machine is named", () => {
  it.each([
    ["", "work", "main"].join("/"),
    ["", "root", ".config"].join("/"),
    ["", "home", "someone"].join("/"),
    ["http://localhost", "4873"].join(":"),
    ["https:", "", "registry.npmjs.org", "zod"].join("/"),
  ])("%s is refused", (trace) => {
    expect(saidOf(machineTraces, { "docs/map.md": `See ${trace}.` })).toHaveLength(1);
  });

  it("the lock file and paths of our own are left alone", () => {
    const files = {
      "package-lock.json": ["https:", "", "registry.npmjs.org", "zod"].join("/"),
      "docs/map.md": "See ../shared/data and http://127.0.0.1:8080.",
      "app/routes.ts": 'import "./screens/home/home-screen.tsx";',
    };
    expect(saidOf(machineTraces, files)).toEqual([]);
  });
});

describe("people in tests are invented", () => {
  it.each([["alpha", "mail.org"].join("@"), ["+49", "30 1234 5678"].join(" "), ["+1", "212 867 5309"].join(" ")])(
    "%s is refused",
    (trace) => {
      expect(saidOf(inventedPeople, { "protection/person/person.test.ts": `const a = "${trace}";` })).toHaveLength(1);
    },
  );

  it.each([
    "alpha@shelter.example",
    "alpha@example.org",
    "a@b.test",
    "+999 12 345 678",
    "+1 202 555 0143",
    "+44 7700 900123",
  ])("%s belongs to nobody", (trace) => {
    expect(saidOf(inventedPeople, { "protection/person/person.test.ts": `const a = "${trace}";` })).toEqual([]);
  });
});
