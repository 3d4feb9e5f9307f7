import { describe, expect, it } from "vitest";
import { saidOf } from "../testing/plant.ts";
import { glossary } from "./glossary.ts";
import { links } from "./links.ts";

describe("the glossary knows our words", () => {
  const rule = `
    const planEvents = { PlanAgreed: body } as const satisfies EventSchemas;
    export const plan = part(planEvents, initial, evolve);
    export const agreePlan = command({ name: "AgreePlan", version: 1 });
  `;

  it("a room, a feature, a command and an event that it does not know are each refused", () => {
    const files = { "protection/plan/plan.ts": rule, "docs/glossary.md": "| plan | what we do |" };
    const found = saidOf(glossary, files).join("\n");
    expect(found).toContain("The room `protection`");
    expect(found).toContain("The feature `plan`");
    expect(found).toContain("The command `AgreePlan`");
    expect(found).toContain("The event `PlanAgreed`");
  });

  it("one line for each is enough", () => {
    const page = "`protection` `docs` `plan` `AgreePlan` `PlanAgreed`";
    expect(saidOf(glossary, { "protection/plan/plan.ts": rule, "docs/glossary.md": page })).toEqual([]);
  });

  it("a row about a command that is gone is refused", () => {
    const page =
      "`protection` `docs` `plan` `AgreePlan` `PlanAgreed`\n## Commands and events\n| `EditPlan` | `PlanAgreed` |";
    expect(saidOf(glossary, { "protection/plan/plan.ts": rule, "docs/glossary.md": page })).toEqual([
      expect.stringContaining("docs/glossary.md:3 No command or event is called `EditPlan`"),
    ]);
  });

  it("without a glossary there is no common word", () => {
    expect(saidOf(glossary, {})).toEqual([expect.stringContaining("There is no glossary")]);
  });
});

describe("every page is reached and every link arrives", () => {
  it("a link to nowhere, a wrong heading and a lonely page are refused", () => {
    const files = {
      "README.md": "[map](docs/map.md) [gone](docs/gone.md) [part](docs/map.md#no-such-part)",
      "docs/map.md": "# The map",
      "docs/lonely.md": "# Nobody comes here",
    };
    const found = saidOf(links, files).join("\n");
    expect(found).toContain("docs/gone.md leads nowhere");
    expect(found).toContain('has no heading "no-such-part"');
    expect(found).toContain("docs/lonely.md No page leads here");
  });

  it("headings, folders, code and the web are understood", () => {
    const files = {
      "README.md": "[map](docs/map.md#the-map-1st) [decisions](docs/decisions/) [web](https://example.org) `[x](y)`",
      "docs/map.md": "# The map (1st)\n\n```md\n[x](nowhere.md)\n```",
      "docs/decisions/README.md": "# Decisions",
    };
    expect(saidOf(links, files)).toEqual([]);
  });
});
