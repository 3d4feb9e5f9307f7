import { serve } from "./ask-served.ts";
import { caseCount, manyCases } from "./many-cases.ts";
import { measureLoad, sayRun, type Figure, type RunCount } from "./measure.ts";

const clients = 4;

/** The first screen of the day: 20 cases out of 100,000, by each reach a role can have, filtered and further down. */
export async function measureCaseList(count: RunCount, profile?: string): Promise<readonly Figure[]> {
  const many = await manyCases();
  const served = await serve(many.folder, profile);
  try {
    const worker = (role: string, team?: string) => served.worker(many.organisation, role, team);
    const supervisor = await worker("supervisor");
    const lists = [
      { what: "a supervisor's team", token: supervisor.token, path: "/api/cases" },
      {
        what: "a supervisor's smallest team, at high risk",
        token: (await worker("supervisor", "border")).token,
        path: "/api/cases?risk=high&status=open",
      },
      { what: "a caseworker's own", token: many.caseworker.token, path: "/api/cases" },
      {
        what: "a programme manager's whole organisation, without names",
        token: (await worker("programme-manager")).token,
        path: "/api/cases",
      },
      {
        what: "a supervisor's team, page 50",
        token: supervisor.token,
        path: await pageOf(served.port, supervisor.token, 50),
      },
    ];
    const figures: Figure[] = [
      {
        what: `writing ${2 * caseCount} histories (a person and a case each) through the store's append`,
        target: "",
        measured: `${many.secondsToWrite.toFixed(0)} s, ${((2 * caseCount) / many.secondsToWrite).toFixed(0)} histories/s`,
      },
    ];
    for (const { what, token, path } of lists) {
      const run = await measureLoad(
        served,
        { tokens: [token], clients, paths: [path], mustContain: '"caseId"' },
        count,
      );
      figures.push({
        what: `20 of ${caseCount} cases: ${what}, ${clients} clients`,
        target: "≥ 500/s, p95 ≤ 15 ms",
        measured: sayRun(run),
      });
    }
    return figures;
  } finally {
    await served.stop();
  }
}

/** The path of a page far down, found as a reader would: by going there. */
async function pageOf(port: number, token: string, page: number): Promise<string> {
  let path = "/api/cases";
  for (let number = 1; number < page; number++) {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { authorization: `Bearer ${token}` } });
    // `as`: the server we measure gives pages of this shape; a wrong one would fail the load that follows.
    const { next } = (await answer.json()) as { next: string };
    path = `/api/cases?after=${next}`;
  }
  return path;
}
