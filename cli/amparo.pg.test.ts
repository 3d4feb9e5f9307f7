import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { governingPaper, teaserList, topicPage } from "../exchange/library/testing/miniature-captures.ts";
import { discardEmbedded } from "../store/embedded/discard-embedded.ts";
import { runAmparo } from "./testing/run-amparo.ts";

const nowhere = { environment: {} };

describe("amparo without an installation", () => {
  it("lists every command", async () => {
    const { code, stdout } = await runAmparo(["--help"], nowhere);
    expect(code).toBe(0);
    for (const words of ["do <name>", "show <path>", "case export <case>", "library import <files>", "keys destroy"]) {
      expect(stdout).toContain(words);
    }
  });

  it("tells the payload of every command as JSON alone", async () => {
    const { code, stdout, stderr } = await runAmparo(["commands", "--json"], nowhere);
    expect([code, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toContainEqual(
      expect.objectContaining({ name: "ApprovePlan", permission: "plan.approve", roles: ["supervisor"] }),
    );
  });

  it("assesses answers from standard input", async () => {
    const input = JSON.stringify({
      age_at_first_act: 16,
      acts: ["recruitment"],
      exploitation_types: ["forced-labour"],
      exploitation_status: "happened",
    });
    const { code, stdout } = await runAmparo(["screening", "assess", "trafficking"], { ...nowhere, input });
    expect(code).toBe(0);
    const assessed: unknown = JSON.parse(stdout);
    expect(assessed).toMatchObject({ act: "met", purpose: "met", childRule: true, computed: "actual-vot" });
    expect(Object.keys(assessed ?? {})).toEqual(["act", "means", "purpose", "childRule", "computed", "reasons"]);
  });

  it("sorts a rapid triage, and takes silence for nothing while it goes on", async () => {
    const triage = (...more: string[]) =>
      runAmparo(["screening", "assess", "triage", ...more], { ...nowhere, input: "{}" });
    expect(JSON.parse((await triage()).stdout)).toMatchObject({ level: "amber" });
    expect(JSON.parse((await triage("--unfinished")).stdout)).toMatchObject({ level: "green" });
  });

  it.each([
    ["what is no JSON", "Testperson Alpha", "is not JSON"],
    ["an answer that no question has", '{"acts":["Testperson Alpha"]}', "acts: unknown-option"],
    ["a key that is no question", '{"Testperson Alpha":1}', "no question's id"],
  ])("refuses %s in one sentence that repeats nothing of it", async (_name, input, sentence) => {
    const { code, stdout, stderr } = await runAmparo(["screening", "assess", "trafficking"], { ...nowhere, input });
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).not.toContain("Testperson");
  });

  it("tells nobody a code where there is no demo", async () => {
    const { code, stderr } = await runAmparo(["demo", "code", "worker@example.org", "--data", tmpdir()], nowhere);
    expect(code).toBe(1);
    expect(stderr).toContain("no demo");
  });
});

describe("amparo by itself, on an empty data folder", { timeout: 90_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "amparo-cli-"));
  // PostgreSQL may run as another user than the tests.
  chmodSync(folder, 0o711);
  const data = join(folder, "data");
  const captures = Object.entries({ "topic.txt": topicPage, "teasers.txt": teaserList, "paper.txt": governingPaper });
  const files = captures.map(([name]) => join(folder, name));
  const amparo = (...words: readonly string[]) => runAmparo([...words, "--data", data, "--json"], nowhere);

  beforeAll(() => {
    for (const [name, text] of captures) writeFileSync(join(folder, name), text);
  });
  afterAll(async () => {
    await discardEmbedded(data);
    rmSync(folder, { recursive: true, force: true });
  });

  it("imports the library, names the file it cannot read, and imports the others", async () => {
    const { code, stdout, stderr } = await amparo("library", "import", ...files, join(folder, "absent.txt"));
    expect(code).toBe(1);
    expect(stderr).toContain("absent.txt cannot be opened.");
    expect(JSON.parse(stdout)).toMatchObject({ unchanged: 0, failed: 0, unread: [{ problem: "cannot-be-opened" }] });
  });

  it("changes nothing the second time", async () => {
    const { code, stdout } = await amparo("library", "import", ...files);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ imported: 0, merged: 0, failed: 0, unread: [] });
  });

  it("says that nobody signs in yet", async () => {
    const { code, stdout, stderr } = await amparo("show", "/api/cases", "--as", "worker@example.org");
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("Nobody signs in here yet");
  });
});
