import { defineConfig } from "vitest/config";

const elsewhere = ["**/node_modules/**", "app/dist/**", "data/**", "data-demo/**"];
const testCluster = "store/testing/test-cluster.ts";

/** What a test needs is in its name: `.test.ts` nothing, `.pg.test.ts` PostgreSQL, `.web.test.ts` and `.e2e.test.ts` a browser as well. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "rules",
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...elsewhere, "**/*.pg.test.ts", "**/*.web.test.ts", "**/*.e2e.test.ts"],
          pool: "threads",
          // Rules keep no state between calls, so their files share their workers: seconds saved on every run.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: "store",
          include: ["**/*.pg.test.ts"],
          exclude: elsewhere,
          pool: "forks",
          globalSetup: testCluster,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: "browser",
          include: ["**/*.{web,e2e}.test.ts"],
          exclude: elsewhere,
          pool: "forks",
          // A server, a database and a browser at once are all that two cores carry.
          fileParallelism: false,
          globalSetup: testCluster,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
