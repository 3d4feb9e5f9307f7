import { describe, expect, it } from "vitest";
import { saidOf } from "../testing/plant.ts";
import { packageUse } from "./package-use.ts";

function said(path: string, name: string) {
  return saidOf(packageUse, { [path]: `import "${name}";` });
}

describe("each package stays in its room", () => {
  it.each([
    ["protection/plan/plan.ts", "zod", "zod/mini"],
    ["protection/plan/plan.ts", "any-ascii", "A rule uses no package but zod/mini"],
    ["protection/plan/plan.ts", "node:crypto", "runs without Node"],
    ["words/say.ts", "node:fs", "runs without Node"],
    ["app/main.tsx", "node:fs", "runs without Node"],
    ["server/lists.ts", "pg", "Ask the store"],
    ["door/door.ts", "kysely", "Ask the store"],
    ["door/door.ts", "fastify", "HTTP stays in the server"],
    ["cli/amparo.ts", "@fastify/static", "HTTP stays in the server"],
    ["cli/amparo.ts", "better-auth/plugins", "Signing in stays in the server"],
    ["door/door.ts", "pino", "return facts instead"],
    ["pages/library.ts", "react", "Screens stay in the app"],
    ["words/say.ts", "react-intl", "Screens stay in the app"],
    ["server/start.ts", "commander", "read in the cli"],
    ["server/start.ts", "canonicalize", "at the door or in the store"],
    ["server/start.ts", "intl-messageformat", "Ask words/"],
    ["cli/amparo.ts", "fastify", "HTTP stays in the server"],
    ["pages/library.ts", "qrcode", "Draw the code where it is shown"],
    ["server/start.ts", "vitest", "Only tests use this package"],
    ["store/a.ts", "left-pad", "No room uses this package yet"],
  ])("%s may not use %s", (path, name, sentence) => {
    expect(said(path, name)).toEqual([expect.stringContaining(sentence)]);
  });

  it.each([
    ["protection/plan/plan.ts", "zod/mini"],
    ["store/database.ts", "kysely"],
    ["server/sign-in/auth.ts", "pg"],
    ["server/routes.ts", "@fastify/helmet"],
    ["app/main.tsx", "@mantine/core"],
    ["protection/plan/plan.test.ts", "fast-check"],
    ["protection/plan/plan.test.ts", "node:fs"],
    ["app/vite.config.ts", "@vitejs/plugin-react"],
  ])("%s may use %s", (path, name) => {
    expect(said(path, name)).toEqual([]);
  });
});
