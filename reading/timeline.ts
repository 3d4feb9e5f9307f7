import * as z from "zod/mini";
import { classesSeenBy, type Belonging } from "../protection/access/may.ts";
import { visibleFields } from "../protection/access/visible-fields.ts";
import { eventSchemaOf, type StreamKind } from "../protection/streams.ts";
import { listOrganisations } from "../store/lists/directory-lists.ts";
import { listReferralsOfCase } from "../store/lists/referral-lists.ts";
import { listSheetsAbout } from "../store/lists/sheet-lists.ts";
import { ErasedHistory, findHistory } from "../store/log/history.ts";
import { readEvents, type KeptEvent } from "../store/log/read-events.ts";
import type { Reading } from "./read-route.ts";
import { staffNames } from "./staff-names.ts";

export const timelineSchema = z.object({
  entries: z.array(
    z.object({
      eventId: z.string(),
      stream: z.object({ kind: z.string(), id: z.string() }),
      type: z.string(),
      /** The day or instant it happened, where that was told. */
      occurred: z.nullable(z.string()),
      madeAt: z.string(),
      receivedAt: z.string(),
      actor: z.object({
        userId: z.string(),
        name: z.nullable(z.string()),
        organisationId: z.string(),
        organisationName: z.nullable(z.string()),
      }),
      body: z.record(z.string(), z.unknown()),
      withheld: z.array(z.string()),
    }),
  ),
});
export type Timeline = z.infer<typeof timelineSchema>;
type Entry = Timeline["entries"][number];

type Member = { readonly kind: StreamKind; readonly id: string };

/**
 * The case's own history with its person's, its sheets' and its referrals', newest first. Fields by the reader's classes;
 * of what was erased it says nothing.
 */
export async function readTimeline(
  { trx, house, actor }: Pick<Reading<unknown, unknown>, "trx" | "house" | "actor">,
  caseId: string,
  belonging: Belonging,
): Promise<(Timeline & { readonly personId: string }) | undefined> {
  const { vault } = house.store;
  const { organisationId } = actor;
  const found = await findHistory(trx, vault, organisationId, "case", caseId);
  if (!found || found.state.case.status === "none") return undefined;
  const { personId } = found.state.case;
  const sheets = await listSheetsAbout(trx, organisationId, [caseId, personId]);
  const referrals = await listReferralsOfCase(trx, actor, caseId);
  const members: Member[] = [
    { kind: "case", id: caseId },
    { kind: "person", id: personId },
    ...sheets.map(({ sheetId }) => ({ kind: "sheet" as const, id: sheetId })),
    ...referrals.map(({ id }) => ({ kind: "referral" as const, id })),
  ];
  const staff = await staffNames(house, organisationId);
  const partners = new Map((await listOrganisations(trx)).map((one) => [one.organisationId, one.name]));
  const classes = classesSeenBy(actor, "case.read", belonging);
  const entries: Entry[] = [];
  for (const { kind, id } of members) {
    for (const event of await readEvents(trx, vault, organisationId, kind, id).catch(noneIfErased)) {
      entries.push(entryOf(kind, id, event, classes, { staff, partners }));
    }
  }
  return { entries: entries.toSorted((one, other) => newestFirst(one, other)), personId };
}

function noneIfErased(fault: unknown): readonly KeptEvent[] {
  if (fault instanceof ErasedHistory) return [];
  throw fault;
}

function newestFirst(one: Entry, other: Entry): number {
  if (one.receivedAt !== other.receivedAt) return one.receivedAt < other.receivedAt ? 1 : -1;
  return one.madeAt < other.madeAt ? 1 : -1;
}

type Names = { readonly staff: ReadonlyMap<string, string>; readonly partners: ReadonlyMap<string, string> };

function entryOf(
  kind: StreamKind,
  id: string,
  event: KeptEvent,
  classes: ReturnType<typeof classesSeenBy>,
  names: Names,
): Entry {
  const schema = eventSchemaOf(kind, event.type);
  if (!schema) throw new Error(`a history of kind ${kind} holds an event this version does not know: ${event.type}`);
  const { shown, withheld } = visibleFields(schema, summarised(event), classes);
  // `as`: bodies of events are objects, so what is visible of one is an object or nothing.
  const body = (shown ?? {}) as Record<string, unknown>;
  const told = body["occurredOn"] ?? body["occurredAt"] ?? body["deliveredOn"];
  return {
    eventId: event.eventId,
    stream: { kind, id },
    type: event.type,
    occurred: typeof told === "string" ? told : null,
    madeAt: event.madeAt,
    receivedAt: event.receivedAt,
    actor: {
      userId: event.actorId,
      name: names.staff.get(event.actorId) ?? null,
      organisationId: event.organisationId,
      organisationName: names.partners.get(event.organisationId) ?? null,
    },
    body,
    withheld: [...withheld],
  };
}

/** A story does not repeat forms: answers are read on their sheet, question by question and class by class. */
function summarised({ type, body }: KeptEvent): unknown {
  return type === "AnswersRecorded" ? {} : body;
}
