import type { TimelineEntry } from "../../api/case-answer.ts";
import { asDraft, asList, asText } from "../../parts/command/draft.ts";

/** What is told as one: an entry, or several that one hand wrote as one act. */
export type StoryEntry = TimelineEntry & {
  /** Of an event on a sheet: which form it is. */
  readonly form?: string;
  /** Of what came of a service: its code. */
  readonly service?: string;
  /** Of a withdrawal: what the consent was for. */
  readonly purpose?: string;
  /** Of an assignment: who carries the case from then on, where they wrote in it themselves. */
  readonly carrier?: string;
  /** Of consents asked in one conversation: the purposes, by the answer. */
  readonly asked?: { readonly agreed: readonly string[]; readonly refused: readonly string[] };
};

/**
 * The story without its bookkeeping: what was answered on one form in one day by one worker is one entry, and so are the
 * purposes of one conversation about consent. Order stays, newest first.
 */
export function storyOf(
  entries: readonly TimelineEntry[],
  dayOf: (entry: TimelineEntry) => string,
): readonly StoryEntry[] {
  const known = {
    forms: formsIn(entries),
    services: servicesIn(entries),
    purposes: purposesIn(entries),
    workers: workersIn(entries),
  };
  const told = new Map<string, StoryEntry>();
  for (const entry of entries) {
    const key = actOf(entry, dayOf(entry));
    const before = told.get(key);
    told.set(key, before === undefined ? alone(entry, known) : together(before, entry));
  }
  return [...told.values()];
}

const onSheet = ["SheetStarted", "AnswersRecorded", "SheetConcluded"];

function actOf(entry: TimelineEntry, day: string): string {
  const { eventId, type, stream, actor, receivedAt, body } = entry;
  if (onSheet.includes(type)) return `${stream.id} ${day} ${actor.userId}`;
  if (type === "ConsentRecorded" && typeof body["sheetId"] === "string")
    return `${body["sheetId"]} ${receivedAt.slice(0, 16)}`;
  return eventId;
}

type Names = ReadonlyMap<unknown, string>;
type Known = { readonly forms: Names; readonly services: Names; readonly purposes: Names; readonly workers: Names };

function alone(entry: TimelineEntry, { forms, services, purposes, workers }: Known): StoryEntry {
  const { type, stream, body } = entry;
  const form = onSheet.includes(type) ? forms.get(stream.id) : undefined;
  const service = type === "ServiceReceived" ? services.get(body["lineId"]) : undefined;
  const purpose = type === "ConsentWithdrawn" ? purposes.get(body["consentId"]) : undefined;
  const carrier = type === "CaseAssigned" ? workers.get(body["assigneeId"]) : undefined;
  return {
    ...entry,
    ...(form === undefined ? {} : { form }),
    ...(service === undefined ? {} : { service }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(carrier === undefined ? {} : { carrier }),
    ...(type === "ConsentRecorded" ? { asked: answersIn([entry]) } : {}),
  };
}

/** `before` is the newer one: a form that was finished that day is told as finished. */
function together(before: StoryEntry, entry: TimelineEntry): StoryEntry {
  if (before.asked === undefined) return before;
  const { agreed, refused } = answersIn([entry]);
  return {
    ...before,
    asked: { agreed: [...before.asked.agreed, ...agreed], refused: [...before.asked.refused, ...refused] },
  };
}

function answersIn(entries: readonly TimelineEntry[]) {
  const purposes = (given: boolean) =>
    entries.filter(({ body }) => body["given"] === given).map(({ body }) => asText(body["purpose"]));
  return { agreed: purposes(true), refused: purposes(false) };
}

function servicesIn(entries: readonly TimelineEntry[]): Names {
  const lines = entries.flatMap(({ body }) => asList(body["lines"]).map(asDraft));
  return new Map(lines.map((line) => [line["lineId"], asText(line["service"])]));
}

function purposesIn(entries: readonly TimelineEntry[]): Names {
  const recorded = entries.filter(({ type }) => type === "ConsentRecorded");
  return new Map(recorded.map(({ body }) => [body["consentId"], asText(body["purpose"])]));
}

function workersIn(entries: readonly TimelineEntry[]): Names {
  return new Map(entries.map(({ actor }) => [actor.userId, actor.name ?? ""]));
}

function formsIn(entries: readonly TimelineEntry[]): Names {
  const started = entries.filter(({ type }) => type === "SheetStarted");
  return new Map(started.map(({ stream, body }) => [stream.id, asText(body["instrument"])]));
}
