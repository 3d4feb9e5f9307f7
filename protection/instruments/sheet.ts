import * as z from "zod/mini";
import { type EventOf, part, type Written } from "../basics/history.ts";
import { field } from "../basics/sensitivity.ts";
import { unreachable } from "../basics/unreachable.ts";
import { type Answers, answersSchema } from "./answer.ts";

/** What a sheet can be about. */
export const subjectKinds = ["encounter", "person", "case"] as const;

/** Parts of payloads that become event bodies as they are; each call makes new schemas, because marks sit on them. */
export const sheetFields = () => ({
  /** The instrument's own id, `rapid-triage`, and the version that this sheet keeps for ever. */
  instrument: field("S1", z.string().check(z.regex(/^[a-z][a-z0-9-]{0,59}$/)), "context"),
  version: field("S1", z.int().check(z.positive()), "context"),
  /** In which the questions are read to the person, ISO 639. */
  language: field("S1", z.string().check(z.regex(/^[a-z]{2,3}$/))),
});

/**
 * Answers mix every class of sensitivity. Wherever an event is shown as such they are sealed as the most dangerous of
 * them; who reads the sheet itself gets them question by question, see `visible-answers.ts`.
 */
export const recordedAnswers = () =>
  field("S3.trafficking", answersSchema.check(z.refine((answers) => Object.keys(answers).length > 0, "no answers")));

export const sheetEvents = {
  SheetStarted: z.strictObject({
    ...sheetFields(),
    about: z.strictObject({
      kind: field("S1", z.enum(subjectKinds)),
      id: field("S1", z.uuid().check(z.toLowerCase())),
    }),
  }),
  AnswersRecorded: z.strictObject({ answers: recordedAnswers() }),
  SheetConcluded: z.strictObject({}),
};
export type SheetEvent = EventOf<typeof sheetEvents>;

/** Who recorded an answer, and when it was given as far as is known: "do not ask again" shows both. */
export type Provenance = { readonly by: string; readonly at: string };

type StartedSheet = z.infer<typeof sheetEvents.SheetStarted> & {
  readonly answers: Answers;
  /** By answer key; an answer given anew has the newer provenance. */
  readonly provenance: Readonly<Record<string, Provenance>>;
};

export type SheetState =
  | { readonly status: "none" }
  | (StartedSheet & { readonly status: "open" })
  | (StartedSheet & { readonly status: "concluded"; readonly concluded: Provenance });

export const sheetPart = part<SheetState, typeof sheetEvents>(sheetEvents, { status: "none" }, evolve);

function evolve(state: SheetState, event: SheetEvent, written: Written): SheetState {
  // Only the first event of a history starts it, and a concluded sheet has said all it has to say.
  if (state.status === "none" && event.type === "SheetStarted") {
    return { status: "open", ...event.body, answers: {}, provenance: {} };
  }
  if (state.status !== "open") return state;
  const provenance = { by: written.actorId, at: written.occurred ?? written.madeAt };
  switch (event.type) {
    case "SheetStarted":
      return state;
    case "AnswersRecorded":
      return withRecorded(state, event.body.answers, provenance);
    case "SheetConcluded":
      return { ...state, status: "concluded", concluded: provenance };
    default:
      return unreachable(event);
  }
}

function withRecorded<Sheet extends StartedSheet>(sheet: Sheet, recorded: Answers, provenance: Provenance): Sheet {
  const from = Object.fromEntries(Object.keys(recorded).map((key) => [key, provenance]));
  return {
    ...sheet,
    answers: { ...sheet.answers, ...recorded },
    provenance: { ...sheet.provenance, ...from },
  };
}
