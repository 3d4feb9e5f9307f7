import { describe, expect, it } from "vitest";
import type { Context } from "../basics/command.ts";
import type { Written } from "../basics/history.ts";
import { installationId, organisationId, systemUserId } from "../basics/ids.ts";
import type { Definition } from "./definition.ts";
import { definitionSchema } from "./definition-schema.ts";
import { instrumentPart, type InstrumentState } from "./instrument.ts";
import { publishInstrument } from "./publish-instrument.ts";

const words = { en: "A question of an invented form", ar: "سؤال من استمارة مخترعة" };
const definition: Definition = {
  id: "invented-form",
  version: 1,
  title: words,
  about: "encounter",
  notice: words,
  mode: "single",
  sections: [
    {
      id: "all",
      title: words,
      questions: [
        { id: "afraid", type: "yes-no", label: words, sensitivity: "S2", hint: words, required: words, observed: true },
        { id: "means", type: "multiple", label: words, sensitivity: "S2", options: [{ code: "a", label: words }] },
      ],
    },
  ],
  calculations: [{ id: "alarm", expression: "afraid" }],
};

const instrumentId = "00000000-0000-4000-8000-00000000000a";
const written: Written = {
  eventId: "00000000-0000-4000-8000-00000000000b",
  madeAt: "2026-11-21T08:00:00.000Z",
  receivedAt: "2026-11-21T08:00:00.000Z",
  actorId: systemUserId,
  organisationId: installationId,
};
type Holder = { readonly organisationId: string; readonly instrumentId: string };
const context: Context<{ instrumentHolders: readonly Holder[] }> = {
  now: written.receivedAt,
  today: "2026-11-21",
  actor: { userId: systemUserId, organisationId: installationId, roles: [], teams: [], hasSecondFactor: true },
  facts: { instrumentHolders: [] },
  reads: {},
  stream: { kind: "instrument", id: instrumentId },
  freshId: () => "00000000-0000-4000-8000-00000000000c",
};

function publish(next: Definition, instrument: InstrumentState = { status: "none" }) {
  return publishInstrument.decide({ instrumentId, definition: next }, { instrument }, context);
}

const published = instrumentPart.evolve(
  instrumentPart.initial,
  { type: "InstrumentPublished", body: { definition } },
  written,
);

describe("publishing an instrument", () => {
  it("keeps every version", () => {
    expect(publish(definition)).toMatchObject({ accepted: true, events: [{ type: "InstrumentPublished" }] });
    const second = { ...definition, version: 2 };
    expect(publish(second, published)).toMatchObject({ accepted: true });
    const both = instrumentPart.evolve(
      published,
      { type: "InstrumentPublished", body: { definition: second } },
      written,
    );
    expect(both).toEqual({ status: "published", id: "invented-form", versions: { 1: definition, 2: second } });
  });

  it("refuses what does not compile, with the place", () => {
    const decision = publish({ ...definition, calculations: [{ id: "alarm", expression: "nobody" }] });
    const facts = { place: "alarm/calculation/1" };
    expect(decision).toEqual({ accepted: false, refusal: { code: "instruments.does-not-compile", facts } });
  });

  it("refuses a version that exists, with the same content or other", () => {
    const facts = { instrument: "invented-form", version: 1 };
    const exists = { accepted: false, refusal: { code: "instruments.version-exists", facts } };
    expect(publish(definition, published)).toEqual(exists);
    expect(publish({ ...definition, mode: "sections" }, published)).toEqual(exists);
  });

  it("refuses another instrument in the same history", () => {
    const facts = { instrument: "invented-form" };
    const other = { accepted: false, refusal: { code: "instruments.other-instrument", facts } };
    expect(publish({ ...definition, id: "other-form", version: 2 }, published)).toEqual(other);
  });
});

describe("the id of an instrument", () => {
  const ours = { organisationId: "11111111-1111-4111-8111-111111111111", instrumentId };
  const asOurs = {
    ...context,
    actor: { ...context.actor, organisationId: organisationId().parse(ours.organisationId) },
  };
  const answer = (instrumentHolders: readonly Holder[]) => {
    const told = { ...asOurs, facts: { instrumentHolders } };
    const decision = publishInstrument.decide({ instrumentId, definition }, { instrument: { status: "none" } }, told);
    return decision.accepted ? "accepted" : decision.refusal;
  };
  const taken = { code: "instruments.id-taken", facts: { instrument: "invented-form" } };

  it("is one history's: another of ours publishes nothing under it", () => {
    expect(answer([{ ...ours, instrumentId: "00000000-0000-4000-8000-00000000000d" }])).toEqual(taken);
    expect(answer([ours])).toBe("accepted");
  });

  it("of a standard instrument is the installation's alone, also under the same history's id", () => {
    expect(answer([{ organisationId: installationId, instrumentId }])).toEqual(taken);
    expect(publish(definition)).toMatchObject({ accepted: true });
  });
});

describe("decoding a definition from outside", () => {
  const [section] = definition.sections;

  it("keeps it as it is", () => {
    expect(definitionSchema.parse(JSON.parse(JSON.stringify(definition)))).toEqual(definition);
  });

  it.each([
    ["an unknown key", { ...definition, theme: "dark" }],
    [
      "an unknown key of a question",
      { ...definition, sections: [{ ...section, questions: [{ id: "a", relevance: "b" }] }] },
    ],
    ["words without English", { ...definition, title: { fr: "Un formulaire" } }],
    ["words in no language", { ...definition, title: { en: "A form", "not a language": "?" } }],
    ["words that are not words", { ...definition, title: { en: "A form", fr: 5 } }],
    ["a version that is no whole number", { ...definition, version: 1.5 }],
    [
      "an unknown kind of question",
      { ...definition, sections: [{ ...section, questions: [{ ...section?.questions[0], type: "photo" }] }] },
    ],
  ])("refuses %s", (_what, foreign) => {
    expect(definitionSchema.safeParse(foreign).success).toBe(false);
  });
});
