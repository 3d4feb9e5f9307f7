import { expect, describe, it } from "vitest";
import * as z from "zod/mini";
import { testActor, testId, testToday } from "../../protection/testing/given.ts";
import { readSamples, type Sample } from "../testing/samples.ts";
import {
  eventSchemaOf,
  eventsOf,
  evolveState,
  initialStateOf,
  isStreamKind,
  type StreamKind,
  streamKinds,
} from "../../protection/streams.ts";

const samples = readSamples();
/** With what a history of each kind begins. */
const beginnings: Readonly<Record<StreamKind, readonly string[]>> = {
  encounter: ["EncounterOpened"],
  person: ["PersonOpened", "PersonRegistered"],
  sheet: ["SheetStarted", "AnswersRecorded"],
  case: ["CaseOpened", "PlanDrafted", "SafetyPlanOpened"],
  referral: ["ReferralMade"],
  organisation: ["OrganisationRegistered", "TeamFormed", "WorkerInvited"],
  instrument: [],
  publication: ["PublicationImported"],
};
const written = {
  eventId: testId(1),
  madeAt: `${testToday}T08:00:00.000Z`,
  receivedAt: `${testToday}T08:00:01.000Z`,
  actorId: testActor.userId,
  organisationId: testActor.organisationId,
};

function kindOf(sample: Sample): StreamKind {
  if (!isStreamKind(sample.kind)) throw new Error(`${sample.path}: there is no history of kind ${sample.kind}`);
  return sample.kind;
}

function after(kind: StreamKind, events: readonly Sample[]) {
  return events.reduce(
    (state, { type, body }) => evolveState(kind, state, { type, body }, written),
    initialStateOf(kind),
  );
}

function beginningOf(kind: StreamKind): readonly Sample[] {
  return beginnings[kind].map((type) => {
    const found = samples.find((sample) => sample.type === type);
    if (!found) throw new Error(`there is no sample of ${type}`);
    return found;
  });
}

it("every event that can be written has its sample: add one to protection/<feature>/samples/", () => {
  const known = new Set(samples.map(({ kind, type }) => `${kind} ${type}`));
  const events = streamKinds.flatMap((kind) => Object.keys(eventsOf(kind)).map((type) => `${kind} ${type}`));
  expect(events.filter((event) => !known.has(event))).toEqual([]);
});

describe.each(samples.map((sample) => [sample.path, sample] as const))("%s", (path, sample) => {
  const kind = kindOf(sample);

  it("is named for its event and its version", () => {
    expect(path.endsWith(`${sample.type}.v${sample.version}.json`)).toBe(true);
  });

  it("still fits the schema of its event, with nothing lost", () => {
    const schema = eventSchemaOf(kind, sample.type);
    if (!schema) throw new Error(`an event that was written once must stay known: ${sample.type}`);
    expect(z.parse(schema, sample.body)).toEqual(sample.body);
  });

  it("changes a history that had begun, and one that had not, without breaking", () => {
    const begun = beginningOf(kind);
    for (const before of [[], begun, samples.filter((one) => one.kind === kind)]) {
      const state = after(kind, [...before, sample]);
      expect(Object.keys(state)).toEqual(Object.keys(initialStateOf(kind)));
      // A snapshot is kept as JSON: what it cannot hold would come back otherwise than it was.
      expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    }
  });
});
