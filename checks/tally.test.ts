import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { afterAll, describe, expect, it } from "vitest";
import { lastLine, sum, tallyOf } from "./tally.ts";

const folder = mkdtempSync(join(tmpdir(), "amparo-tally-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function reported(changes: object, endedWell = true) {
  const path = join(folder, "report.json");
  const report = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
  writeFileSync(path, JSON.stringify({ ...report, ...changes }));
  return tallyOf(path, endedWell);
}

describe("the tally of a test run", () => {
  it("counts what the report counts", () => {
    expect(reported({ numFailedTests: 2, numPendingTests: 1 }, false)).toEqual({ passed: 3, failed: 2, skipped: 1 });
  });

  it("a file that could not be loaded is a failure", () => {
    const testResults = [{ status: "failed", assertionResults: [] }];
    expect(reported({ testResults }, false)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  it("an error outside any test is a failure", () => {
    expect(reported({}, false).failed).toBe(1);
  });

  it("no report is a failure", () => {
    expect(tallyOf(join(folder, "absent.json"), true).failed).toBe(1);
  });

  it("the last line names the skipped only where there are any", () => {
    const one = { passed: 1, failed: 0, skipped: 0 };
    expect(lastLine(sum(one, one))).toBe("2 passed, 0 failed");
    expect(lastLine({ ...one, skipped: 4 })).toBe("1 passed, 0 failed, 4 skipped");
  });
});
