import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OrganisationId } from "../protection/basics/ids.ts";
import { openTestServer, type TestServer, type TestWorker } from "../server/testing/test-server.ts";
import { takeTotpStep } from "../store/sign-in/totp-uses.ts";
import { environmentOf } from "./testing/environment-of.ts";
import { liveCase } from "./testing/live-case.ts";
import { runAmparo } from "./testing/run-amparo.ts";

describe("amparo in a user's name, beside a server", { timeout: 90_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "amparo-cli-"));
  let test: TestServer;
  let office: OrganisationId;
  let shelter: OrganisationId;
  let officer: TestWorker;
  let supervisor: TestWorker;
  let caseworker: TestWorker;
  let environment: Record<string, string>;
  let personId: string;
  let caseId: string;
  const today = new Date().toISOString().slice(0, 10);

  beforeAll(async () => {
    test = await openTestServer();
    office = await test.organisation("Test Office", "country-office");
    shelter = await test.organisation("Test Shelter");
    officer = await test.worker(office, ["screening-officer"]);
    supervisor = await test.worker(office, ["supervisor", "screening-officer"]);
    caseworker = await test.worker(office, ["caseworker"]);
    environment = environmentOf(test, folder, [office, shelter]);
    ({ personId, caseId } = await liveCase(test, { officer, second: supervisor, caseworker }));
  });
  afterAll(async () => {
    await test.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const amparo = (words: readonly string[], input?: string) =>
    runAmparo(words, { environment, ...(input !== undefined && { input }) });
  const as = ({ email }: TestWorker) => ["--as", email];

  it("does what a user may, tells the versions, and changes nothing when it is repeated", async () => {
    const words = [
      "do",
      "AddNote",
      ...as(caseworker),
      "--json",
      "--id",
      randomUUID(),
      "--made-at",
      `${today}T00:00:00.000Z`,
    ];
    const input = JSON.stringify({ caseId, text: "Called, no answer." });
    const first = await amparo(words, input);
    expect([first.code, first.stderr]).toEqual([0, ""]);
    expect(JSON.parse(first.stdout)).toMatchObject({
      status: "accepted",
      streams: [{ kind: "case", id: caseId, version: 3 }],
    });
    expect(JSON.parse((await amparo(words, input)).stdout)).toEqual(JSON.parse(first.stdout));
  });

  it("ends with 1 and the sentence of the refusal where a user may not", async () => {
    const { code, stdout, stderr } = await amparo(
      ["do", "ApproveClosure", ...as(caseworker), "--json"],
      JSON.stringify({ caseId }),
    );
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ status: "refused", refusal: { code: "access.not-permitted" } });
    expect(stderr.trim()).not.toBe("");
    expect(stderr).not.toContain("    at ");
  });

  it("shows what the user may read, and logs it like every reading", async () => {
    const { code, stdout } = await amparo(["show", "/api/cases?status=open", ...as(caseworker)]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ rows: [{ caseId, assigneeId: caseworker.userId }], next: null });
    const officerOfData = await test.worker(office, ["data-protection-officer"]);
    const log = await test.show<{ rows: { verb: string; actorId: string }[] }>(
      officerOfData,
      `/api/read-log?personId=${personId}`,
    );
    expect(log.body.rows).toContainEqual(expect.objectContaining({ verb: "case.list", actorId: caseworker.userId }));
  });

  it("draws one case as tables", async () => {
    const { code, stdout } = await amparo(["case", "show", caseId, ...as(caseworker)]);
    expect(code).toBe(0);
    expect(stdout).toContain("Testperson Alpha");
    expect(stdout).toMatch(/DraftPlan +yes/);
  });

  it("exports the case in the words of HTCDS to a file for its owner alone", async () => {
    const out = join(folder, "case.json");
    const { code, stdout } = await amparo([
      "case",
      "export",
      caseId,
      "--format",
      "htcds",
      "--out",
      out,
      ...as(supervisor),
    ]);
    expect([code, stdout]).toEqual([0, ""]);
    expect(statSync(out).mode & 0o077).toBe(0);
    expect(JSON.parse(readFileSync(out, "utf8"))).toEqual({
      org_Name: "Test Office",
      org_ShippingCountry: "CH",
      prs_FirstName: "Testperson",
      prs_SecondName: "Alpha",
      prs_Birthdate: "2001-07-19",
      prs_Gender: "Feminine",
      prs_PrimaryLanguage: "ara",
      prs_Citizenship: ["SD"],
      vic_TraffickingStatus: "PossibleVictimOfTrafficking",
      vic_TraffickingStatusDecisionMakingOrg: "Other",
      vic_MethodsOfControl: ["TakesEarnings"],
      vic_TypeOfExploitation: ["ForcedLabour"],
      cas_Status: "Active",
      cas_CaseOwner: caseworker.userId,
      con_Consent: true,
    });
  });

  it("leaves out of an export what the reader's role does not see", async () => {
    const reader = await test.worker(office, ["data-protection-officer"]);
    const { stdout } = await amparo(["case", "export", caseId, "--format", "htcds", ...as(reader)]);
    const exported: unknown = JSON.parse(stdout);
    expect(exported).toMatchObject({ prs_FirstName: "Testperson", cas_Status: "Active" });
    expect(Object.keys(exported ?? {}).filter((name) => name.startsWith("vic_"))).toEqual([]);
  });

  it("exports to nobody who may not, and to no other organisation", async () => {
    const stranger = await test.worker(shelter, ["supervisor"]);
    for (const worker of [caseworker, stranger]) {
      const { code, stdout } = await amparo(["case", "export", caseId, "--format", "htcds", ...as(worker)]);
      expect([code, stdout]).toEqual([1, ""]);
    }
  });

  it("makes a token that opens the API until it is revoked", async () => {
    const { stdout, stderr } = await amparo(["token", "new", ...as(caseworker), "--label", "nightly", "--json"]);
    const made: unknown = JSON.parse(stdout);
    expect(made).toMatchObject({ token: expect.stringMatching(/^amparo_/) });
    const { id, token } = made as { id: string; token: string };
    expect(stderr).not.toContain(token);
    const asked = () => test.show({ ...caseworker, token }, "/api/cases");
    expect((await asked()).status).toBe(200);
    expect((await amparo(["token", "revoke", id])).code).toBe(0);
    expect((await asked()).status).toBe(401);
    expect((await amparo(["token", "revoke", id])).code).toBe(1);
  });

  it("rotates keys, refuses to destroy one in use, and opens everything afterwards", async () => {
    const destroy = () => amparo(["keys", "destroy", office, "1"]);
    expect((await destroy()).stderr).toContain("in use");
    const { stdout } = await amparo(["keys", "rotate", "--organisation", office, "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({ rows: [{ organisation: office, version: 2 }] });
    expect((await destroy()).code).toBe(0);
    expect((await amparo(["case", "show", caseId, ...as(caseworker)])).stdout).toContain("Testperson Alpha");
  });

  it("rebuilds the lists to what they were and numbers the feed once", async () => {
    const cases = async () => (await amparo(["case", "list", ...as(caseworker), "--json"])).stdout;
    const before = await cases();
    const rebuilt = await amparo(["lists", "rebuild", "--organisation", office, "--json"]);
    expect(rebuilt.code).toBe(0);
    expect(rebuilt.stderr).toContain("--after");
    expect(await cases()).toBe(before);
    expect((await amparo(["feed", "number", "--json"])).code).toBe(0);
    const again: unknown = JSON.parse((await amparo(["feed", "number", "--json"])).stdout);
    expect(again).toMatchObject({ rows: expect.arrayContaining([{ organisation: office, events: 0 }]) });
  });

  it("tells a demo user a code that counts, and after its use the next", async () => {
    const secondFactors = { [caseworker.email]: caseworker.totpSecret };
    writeFileSync(join(folder, "demo.json"), JSON.stringify({ secondFactors }));
    const tell = () => amparo(["demo", "code", caseworker.email]);
    const first = await tell();
    expect([first.code, first.stderr]).toEqual([0, ""]);
    expect(first.stdout).toMatch(/^\d{6}\n$/);
    await takeTotpStep(test.house.signIn.database, caseworker.userId, Math.floor(Date.now() / 30_000) + 5);
    expect((await tell()).stderr).toContain("Wait");
    rmSync(join(folder, "demo.json"));
  });

  it("lists organisations and users", async () => {
    expect((await amparo(["organisation", "list"])).stdout).toContain("Test Office");
    const { stdout } = await amparo(["user", "list", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      rows: expect.arrayContaining([
        expect.objectContaining({ email: caseworker.email, roles: ["caseworker"], active: true }),
      ]),
    });
  });
});
