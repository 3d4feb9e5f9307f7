import { assessAnswers } from "../exchange/assess-answers.ts";
import { answersSchema } from "../protection/instruments/answer.ts";
import { checkAnswers } from "../protection/instruments/check-answers.ts";
import { compileInstrument } from "../protection/instruments/compile-instrument.ts";
import { rapidTriage } from "../protection/instruments/standard/rapid-triage.ts";
import { concludeTriage } from "../protection/screening/rapid-triage.ts";
import { asJson, type Call } from "./call.ts";
import { CannotGoOn } from "./cannot-go-on.ts";
import { readJson } from "./read-json.ts";

type Problem = { readonly question: string; readonly problem: string };

/** Assesses answers from standard input. Keeps nothing, needs no database, names nobody. */
export async function assessScreening(
  call: Call,
  kind: string,
  wish: { readonly unfinished?: boolean },
): Promise<void> {
  const assess = { trafficking, triage }[kind];
  if (!assess) throw new CannotGoOn("There is trafficking and triage to assess: amparo screening assess trafficking");
  const today = new Date().toISOString().slice(0, 10);
  const assessment = assess(await readJson(undefined), { today, reachedEnd: !wish.unfinished });
  call.answer(assessment, asJson(assessment));
}

type Asked = { readonly today: string; readonly reachedEnd: boolean };

function trafficking(outside: unknown, { today }: Asked): object {
  const assessed = assessAnswers(outside, today);
  if (!assessed.assessed) throw unreadable(assessed.problems);
  const { act, means, purpose, childRule, computed, reasons } = assessed.assessment;
  return { act, means, purpose, childRule, computed, reasons };
}

function triage(outside: unknown, { today, reachedEnd }: Asked): object {
  const decoded = answersSchema.safeParse(outside);
  if (!decoded.success) {
    throw unreadable(
      decoded.error.issues.map(({ path }) => ({ question: String(path[0] ?? ""), problem: "not-answers" })),
    );
  }
  const problems = checkAnswers(compileInstrument(rapidTriage), { before: {}, recorded: decoded.data, today });
  if (problems.length > 0) throw unreadable(problems);
  const { level, reasons, stopsNow } = concludeTriage(decoded.data, { reachedEnd });
  return { level, reasons, stopsNow };
}

/** Names questions and never answers; what has not the shape of a question's id could be anything, and is not repeated. */
function unreadable(problems: readonly Problem[]): CannotGoOn {
  const places = problems.slice(0, 10).map(({ question, problem }) => {
    if (question === "") return "the whole must be one object of answers";
    return `${/^[a-z][a-z0-9_]{0,59}(#\d+)?$/.test(question) ? question : "(no question's id)"}: ${problem}`;
  });
  const more = problems.length > 10 ? ` and ${problems.length - 10} more` : "";
  return new CannotGoOn(`These answers cannot be assessed: ${places.join("; ")}${more}. See docs/how-to/assess.md.`);
}
