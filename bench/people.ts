import { serve } from "./ask-served.ts";
import { rareFamilies } from "./invented-people.ts";
import { listedCases } from "./listed-cases.ts";
import { caseCount, manyCases } from "./many-cases.ts";
import { measureLoad, sayRun, type Figure, type RunCount } from "./measure.ts";

/** Opening a case and a person, and looking for someone by name, among 100,000. */
export async function measurePeople(count: RunCount, profile?: string): Promise<readonly Figure[]> {
  const many = await manyCases();
  const served = await serve(many.folder, profile);
  try {
    const { token } = await served.worker(many.organisation, "supervisor");
    // A supervisor reaches their own team's alone; the cases asked for are those.
    const team = await listedCases(served.port, token, 200);
    const search = (name: string) => ({ paths: ["/api/persons/search"], body: JSON.stringify({ name }) });
    const asked = [
      {
        what: "open a case",
        clients: 4,
        target: "p95 ≤ 15 ms",
        paths: team.map(({ caseId }) => `/api/cases/${caseId}`),
      },
      {
        what: "open a person, with possible duplicates",
        clients: 4,
        target: "",
        paths: team.map(({ personId }) => `/api/persons/${personId}`),
      },
      { clients: 1, what: "search a common Latin name (Mohamed)", target: "p95 ≤ 50 ms", ...search("Mohamed") },
      { clients: 1, what: "search a common Arabic name (فاطمة)", target: "p95 ≤ 50 ms", ...search("فاطمة") },
      { clients: 1, what: "search a rare Latin name", target: "p95 ≤ 50 ms", ...search(rareFamilies.latin) },
      { clients: 1, what: "search a rare Arabic name", target: "p95 ≤ 50 ms", ...search(rareFamilies.arabic) },
      {
        clients: 1,
        what: "search two common names (Mohamed Ali)",
        target: "p95 ≤ 50 ms",
        ...search("Mohamed Ali"),
      },
      {
        clients: 1,
        what: "search a common with a rare name",
        target: "p95 ≤ 50 ms",
        ...search(`Mohamed ${rareFamilies.latin}`),
      },
    ];
    const figures: Figure[] = [];
    for (const { what, target, clients, ...load } of asked) {
      const run = await measureLoad(served, { tokens: [token], clients, ...load, mustContain: "Id" }, count);
      figures.push({
        what: `${what}, among ${caseCount}, ${clients} ${clients === 1 ? "client" : "clients"}`,
        target,
        measured: sayRun(run),
      });
    }
    return figures;
  } finally {
    await served.stop();
  }
}
