import { describe, expect, it } from "vitest";
import { saidOf } from "../testing/plant.ts";
import { importDirections } from "./import-directions.ts";

function said(path: string, from: string) {
  return saidOf(importDirections, { [path]: `import type { x } from "${from}";\nexport type Y = typeof x;` });
}

describe("rooms import in one direction", () => {
  it.each([
    ["protection/plan/plan.ts", "../../store/database.ts", "protection may import no other room, not store"],
    ["protection/plan/plan.ts", "../../words/say.ts", "Declare what the rule needs as a fact"],
    ["store/plan-lists.ts", "../door/door.ts", "store may import only protection, not door"],
    ["words/say.ts", "../store/database.ts", "words may import only protection, not store"],
    ["exchange/htcds.ts", "../store/database.ts", "exchange may import only protection, words, not store"],
    ["pages/library.ts", "../store/database.ts", "pages may import only protection, words, not store"],
    ["app/screens/case.tsx", "../../store/database.ts", "app may import only protection, words, not store"],
    ["app/screens/case.tsx", "../../door/door.ts", "app may import only protection, words, not door"],
    ["door/door.ts", "../server/start.ts", "not server"],
    ["cli/amparo.ts", "../server/start.ts", "not server"],
    ["server/start.ts", "../cli/amparo.ts", "not cli"],
    ["server/start.ts", "../app/main.tsx", "not app"],
    ["store/database.ts", "../checks/tree.ts", "not checks"],
  ])("%s may not import %s", (path, from, sentence) => {
    expect(said(path, from)).toEqual([expect.stringContaining(sentence)]);
  });

  it.each([
    ["door/door.ts", "../store/database.ts"],
    ["door/door.ts", "../words/say.ts"],
    ["store/plan-lists.ts", "../protection/plan/plan.ts"],
    ["server/start.ts", "../pages/library.ts"],
    ["cli/amparo.ts", "../exchange/htcds.ts"],
    ["checks/prove.ts", "../server/start.ts"],
  ])("%s may import %s", (path, from) => {
    expect(said(path, from)).toEqual([]);
  });

  it("a re-export and a dynamic import are imports too", () => {
    const files = { "store/a.ts": 'export * from "../app/a.ts";\nexport const b = () => import("../cli/b.ts");' };
    expect(saidOf(importDirections, files)).toHaveLength(2);
  });

  it("an import of what lies outside the repository is refused", () => {
    expect(said("store/a.ts", "../../elsewhere/a.ts")).toEqual([expect.stringContaining("outside the repository")]);
  });
});

describe("features of protection do not reach sideways", () => {
  it.each([
    ["protection/plan/plan.ts", "../referral/referral.ts", "plan may read only basics, access"],
    ["protection/case/case.ts", "../plan/plan.ts", "declare a fact or a read"],
    ["protection/basics/ids.ts", "../person/person.ts", "basics is under every feature"],
    ["protection/plan/plan.ts", "../commands.ts", "turn the import round"],
  ])("%s may not import %s", (path, from, sentence) => {
    expect(said(path, from)).toEqual([expect.stringContaining(sentence)]);
  });

  it.each([
    ["protection/plan/plan.ts", "../case/case.ts"],
    ["protection/plan/plan.ts", "../consent/consent.ts"],
    ["protection/commands.ts", "./plan/draft-plan.ts"],
  ])("%s may import %s", (path, from) => {
    expect(said(path, from)).toEqual([]);
  });
});

describe("what exists for tests stays with tests", () => {
  it("a test may import another room's testing folder", () => {
    expect(said("app/journey.web.test.ts", "../server/testing/running-server.ts")).toEqual([]);
  });

  it("the product may not", () => {
    const found = said("server/start.ts", "../store/testing/database.ts");
    expect(found).toEqual([expect.stringContaining("exists for tests only")]);
  });

  it("nobody imports a test", () => {
    expect(said("store/a.test.ts", "./b.test.ts")).toEqual([expect.stringContaining("Nothing imports a test")]);
  });
});
