import { describe, expect, it } from "vitest";
import type { Context } from "../basics/command.ts";
import type { Decision } from "../basics/decision.ts";
import type { Written } from "../basics/history.ts";
import type { OrganisationId, UserId } from "../basics/ids.ts";
import { compileInstrument, type Instrument } from "./compile-instrument.ts";
import { concludeSheet } from "./conclude-sheet.ts";
import type { Definition } from "./definition.ts";
import { recordAnswers } from "./record-answers.ts";
import { type SheetEvent, sheetEvents, sheetPart, type SheetState } from "./sheet.ts";
import { startSheet } from "./start-sheet.ts";
import { visibleAnswers } from "./visible-answers.ts";

const words = { en: "A question of an invented form" };
const asked = { label: words, sensitivity: "S2" } as const;
const definition: Definition = {
  id: "invented-form",
  version: 3,
  title: words,
  about: "person",
  notice: words,
  mode: "sections",
  sections: [
    {
      id: "all",
      title: words,
      questions: [
        { ...asked, id: "afraid", type: "yes-no", required: words },
        { ...asked, id: "sick", type: "yes-no", required: words, sensitivity: "S3.health" },
        { ...asked, id: "born", type: "partial-date" },
        {
          ...asked,
          id: "means",
          type: "multiple",
          options: [
            { code: "threats", label: words },
            { code: "none", label: words, exclusive: true },
          ],
        },
        { ...asked, id: "wages", type: "number", constraints: [{ holds: "wages >= 0", message: words }] },
      ],
    },
  ],
};
const published = compileInstrument(definition);

const sheetId = startSheet.payload.shape.sheetId.parse("00000000-0000-4000-8000-00000000000a");
const personId = "00000000-0000-4000-8000-00000000000b";
const written: Written = {
  eventId: "00000000-0000-4000-8000-00000000000c",
  madeAt: "2026-11-21T08:00:00.000Z",
  receivedAt: "2026-11-21T09:00:00.000Z",
  actorId: "00000000-0000-4000-8000-00000000000d",
  organisationId: "00000000-0000-4000-8000-00000000000e",
};
const told = { by: written.actorId, at: written.madeAt };

function context(instrument: Instrument | undefined = published): Context<{ instrument: Instrument | undefined }> {
  return {
    now: "2026-11-21T09:00:00.000Z",
    today: "2026-11-21",
    actor: {
      userId: written.actorId as UserId, // an id given as written, not decoded
      organisationId: written.organisationId as OrganisationId, // the same
      roles: ["screening-officer"],
      teams: [],
      hasSecondFactor: true,
    },
    facts: { instrument },
    reads: {},
    stream: { kind: "sheet", id: sheetId },
    freshId: () => "00000000-0000-4000-8000-00000000000f",
  };
}

const unpublished: Context<{ instrument: Instrument | undefined }> = { ...context(), facts: { instrument: undefined } };
const none: SheetState = { status: "none" };
const starting = {
  sheetId,
  instrument: "invented-form",
  version: 3,
  language: "fr",
  aboutKind: "person",
  aboutId: personId,
} as const;

function after(decision: Decision, sheet: SheetState): SheetState {
  if (!decision.accepted) throw new Error(`refused: ${decision.refusal.code}`);
  // what a decision gives is decoded like what a history holds
  return decision.events.reduce<SheetState>((state, { type, body }) => {
    const schema = sheetEvents[type as SheetEvent["type"]];
    return sheetPart.evolve(state, { type, body: schema.parse(body) } as SheetEvent, written);
  }, sheet);
}

const open = after(startSheet.decide(starting, { sheet: none }, context()), none);

function record(answers: Parameters<typeof recordAnswers.decide>[0]["answers"], sheet = open): Decision {
  return recordAnswers.decide({ sheetId, answers }, { sheet }, context());
}

function conclude(sheet: SheetState): Decision {
  return concludeSheet.decide({ sheetId }, { sheet }, context());
}

const refused = (code: string, facts: object = {}) => ({
  accepted: false,
  refusal: { code: `instruments.${code}`, facts },
});

describe("starting a sheet", () => {
  it("begins without answers", () => {
    expect(open).toEqual({
      status: "open",
      instrument: "invented-form",
      version: 3,
      language: "fr",
      about: { kind: "person", id: personId },
      answers: {},
      provenance: {},
    });
  });

  it("may bring the first answers", () => {
    const started = after(
      startSheet.decide({ ...starting, answers: { afraid: "no" } }, { sheet: none }, context()),
      none,
    );
    expect(started).toMatchObject({ answers: { afraid: "no" }, provenance: { afraid: told } });
  });

  it("refuses an instrument that is not published", () => {
    const decision = startSheet.decide(starting, { sheet: none }, unpublished);
    expect(decision).toEqual(refused("not-published", { instrument: "invented-form", version: 3 }));
  });

  it("refuses to be about what the instrument is not about", () => {
    const decision = startSheet.decide({ ...starting, aboutKind: "case" }, { sheet: none }, context());
    expect(decision).toEqual(refused("wrong-subject", { about: "person" }));
  });

  it("refuses first answers that do not fit", () => {
    const decision = startSheet.decide({ ...starting, answers: { afraid: 1 } }, { sheet: none }, context());
    expect(decision).toEqual(refused("wrong-type", { question: "afraid", count: 1 }));
  });
});

describe("recording answers", () => {
  it("keeps who told us when", () => {
    const sheet = after(record({ afraid: { missing: "refused" }, means: ["threats"] }), open);
    expect(sheet).toMatchObject({
      answers: { afraid: { missing: "refused" }, means: ["threats"] },
      provenance: { afraid: told, means: told },
    });
  });

  it("what was refused once may be told later", () => {
    const declined = after(record({ afraid: { missing: "refused" } }), open);
    expect(after(record({ afraid: "yes" }, declined), declined)).toMatchObject({ answers: { afraid: "yes" } });
  });

  it.each([
    ["unknown-question", { nobody: "yes", no_one: "no" }, { question: "nobody", count: 2 }],
    ["wrong-type", { afraid: "maybe" }, { question: "afraid", count: 1 }],
    ["unknown-option", { means: ["treats"] }, { question: "means", count: 1 }],
    ["exclusive-option", { means: ["none", "threats"] }, { question: "means", count: 1 }],
    ["date-in-future", { born: "2027" }, { question: "born", count: 1 }],
    ["constraint", { wages: -1 }, { question: "wages", count: 1 }],
  ])("refuses all when one does not fit: %s", (code, answers, facts) => {
    expect(record({ ...answers, sick: "no" })).toEqual(refused(code, facts));
  });

  it("refuses no answers at all, and what no instrument could ask", () => {
    expect(recordAnswers.payload.safeParse({ sheetId, answers: {} }).success).toBe(false);
    expect(recordAnswers.payload.safeParse({ sheetId, answers: { "Not a question": "yes" } }).success).toBe(false);
  });

  it("refuses while the sheet is not open", () => {
    expect(recordAnswers.blockedBy?.({ sheet: none }, context())?.code).toBe("instruments.sheet-not-open");
    expect(record({ afraid: "no" }, none)).toEqual(refused("sheet-not-open"));
  });

  it("refuses when the sheet's version cannot be found", () => {
    const decision = recordAnswers.decide({ sheetId, answers: { afraid: "no" } }, { sheet: open }, unpublished);
    expect(decision).toEqual(refused("not-published", { instrument: "invented-form", version: 3 }));
  });
});

describe("concluding a sheet", () => {
  const complete = after(record({ afraid: { missing: "refused" }, sick: "no" }), open);

  it("refuses while a required answer is missing", () => {
    expect(conclude(open)).toEqual(refused("required-missing", { question: "afraid", count: 2 }));
  });

  it("takes a refused answer for an answer", () => {
    expect(after(conclude(complete), complete)).toMatchObject({ status: "concluded", concluded: told });
  });

  it("a concluded sheet takes no more answers and is not concluded again", () => {
    const concluded = after(conclude(complete), complete);
    expect(recordAnswers.blockedBy?.({ sheet: concluded }, context())?.code).toBe("instruments.sheet-concluded");
    expect(concludeSheet.blockedBy?.({ sheet: concluded }, context())?.code).toBe("instruments.sheet-concluded");
    expect(concludeSheet.blockedBy?.({ sheet: open }, context())).toBeUndefined();
    const late = { type: "AnswersRecorded", body: { answers: { afraid: "yes" } } } as const;
    expect(sheetPart.evolve(concluded, late, written)).toBe(concluded);
  });

  it("refuses when the sheet's version cannot be found, or there is no sheet", () => {
    const facts = { instrument: "invented-form", version: 3 };
    expect(concludeSheet.decide({ sheetId }, { sheet: complete }, unpublished)).toEqual(
      refused("not-published", facts),
    );
    expect(conclude(none)).toEqual(refused("sheet-not-open"));
  });
});

describe("reading a sheet", () => {
  it("shows the answers of the reader's classes and says which it withholds", () => {
    const visible = visibleAnswers(published, { afraid: "yes", sick: "no", nobody: "no" }, new Set(["S2"]));
    expect(visible).toEqual({ shown: { afraid: "yes" }, withheld: ["sick", "nobody"] });
  });
});
