import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { traffickingScreening } from "../protection/instruments/standard/trafficking-screening.ts";
import type { Question } from "../protection/instruments/definition.ts";
import { serve } from "./ask-served.ts";
import { measureLoad, sayRun, type Figure, type RunCount } from "./measure.ts";

const answerCount = 42;
/** As many officers, each on a device of their own: batches of one worker take turns. */
const mostClients = 16;

/** Accepting a whole trafficking screening of 42 answers: decided, sealed, in the log, on the list, on the disk. */
export async function measureScreening(count: RunCount, profile?: string): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "amparo-bench-"));
  const served = await serve(folder, profile);
  try {
    const organisation = await served.organisation();
    const officers = [];
    for (let number = 0; number < mostClients; number++)
      officers.push(await served.worker(organisation, "screening-officer"));
    const userId = officers[0]?.userId ?? "";
    const tokens = officers.map(({ token }) => token);
    const { personIds } = await served.people({
      organisation,
      count: 20,
      withCases: false,
      openedBy: userId,
      caseworker: userId,
    });
    const figures: Figure[] = [];
    for (const [variant, body] of Object.entries(bodies(personIds[0] ?? ""))) {
      for (const clients of [1, 4, mostClients]) {
        const run = await measureLoad(
          served,
          { tokens, clients, paths: ["/api/commands"], body, mustContain: '"accepted"', mustNotContain: '"refus' },
          count,
        );
        figures.push({
          what: `a screening of ${answerCount} answers, ${variant}, ${clients} ${clients === 1 ? "client" : "clients"}`,
          target: clients === mostClients ? "≥ 300/s, p95 ≤ 100 ms, ≤ 3 ms server CPU" : "≤ 3 ms server CPU",
          measured: sayRun(run),
        });
      }
    }
    return figures;
  } finally {
    await served.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function bodies(personId: string): Readonly<Record<string, string>> {
  const madeAt = new Date().toISOString();
  const begin = {
    sheetId: "<id 3>",
    instrument: traffickingScreening.id,
    version: traffickingScreening.version,
    aboutKind: "person",
    aboutId: personId,
    language: "ar",
  };
  const answers = someAnswers();
  const envelope = (id: string, name: string, payload: object) => ({
    id,
    name,
    version: 1,
    madeAt,
    deviceId: "bench",
    payload,
  });
  return {
    "begun and answered (2 envelopes)": JSON.stringify({
      envelopes: [
        envelope("<id 1>", "StartSheet", begin),
        envelope("<id 2>", "RecordAnswers", { sheetId: "<id 3>", answers }),
      ],
    }),
    "in one envelope": JSON.stringify({ envelopes: [envelope("<id 1>", "StartSheet", { ...begin, answers })] }),
  };
}

/** The first 42 questions that the same interview can ask, each with an answer that fits. */
function someAnswers(): Readonly<Record<string, unknown>> {
  const questions = traffickingScreening.sections.flatMap((section) => section.questions);
  const step = questions.length / answerCount;
  return Object.fromEntries(
    Array.from({ length: answerCount }, (_, index) => questions[Math.floor(index * step)]).flatMap((question) =>
      question ? [[question.id, answerTo(question)]] : [],
    ),
  );
}

function answerTo({ type, options = [], id }: Question): unknown {
  switch (type) {
    case "single":
      return options[0]?.code;
    case "multiple":
      return options
        .filter(({ exclusive }) => !exclusive)
        .slice(0, 2)
        .map(({ code }) => code);
    case "yes-no":
      return "yes";
    case "number":
      return id === "days_per_week" ? 6 : 16;
    case "country":
      return "SD";
    case "countries":
      return ["SD", "LY"];
    case "partial-date":
      return "2023-05";
    case "narrative":
      return "They said there was work in a hotel and took the passport on the first day. ".repeat(3);
    default:
      return "As told.";
  }
}
