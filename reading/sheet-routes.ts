import * as z from "zod/mini";
import { classesSeenBy, may, scopeOf } from "../protection/access/may.ts";
import { sheetId } from "../protection/basics/ids.ts";
import { answersSchema } from "../protection/instruments/answer.ts";
import { visibleAnswers } from "../protection/instruments/visible-answers.ts";
import { visibleFields } from "../protection/access/visible-fields.ts";
import { screeningEvents } from "../protection/screening/screening.ts";
import type { StreamStates } from "../protection/streams.ts";
import { belongingOf } from "../store/belonging.ts";
import { listSheetsAbout, listSheetsInStage } from "../store/lists/sheet-lists.ts";
import { findHistory } from "../store/log/history.ts";
import { actionSchema, availableActions } from "./available-actions.ts";
import { peopleBehind } from "./people-behind.ts";
import { whyRead } from "./people-shown.ts";
import { noParams, noQuery, readRoute, type ReadRoute } from "./read-route.ts";
import { staffNames } from "./staff-names.ts";

export const sheetRowSchema = z.object({
  sheetId: z.string(),
  aboutId: z.string(),
  instrument: z.string(),
  version: z.number(),
  status: z.string(),
  stage: z.nullable(z.string()),
  changedAt: z.string(),
});

const listRoute = readRoute({
  path: "/api/sheets",
  summary: "Sheets about one encounter, person or case, or all that wait in one stage",
  verb: "sheet.read",
  params: noParams,
  query: z.strictObject({
    about: z.optional(z.uuid()),
    stage: z.optional(z.enum(["recommended", "returned", "confirmed"])),
  }),
  answer: z.object({ rows: z.array(sheetRowSchema) }),
  read: async (reading) => {
    const { trx, actor, query } = reading;
    const { organisationId } = actor;
    const found = query.about
      ? await listSheetsAbout(trx, organisationId, [query.about])
      : await listSheetsInStage(trx, organisationId, query.stage ?? "recommended");
    const rows = [];
    for (const row of found) {
      const belonging = await belongingOf(trx, organisationId, { kind: "sheet", id: row.sheetId });
      if (belonging && may(actor, "sheet.read", belonging)) rows.push({ ...row });
    }
    const people = await peopleBehind(
      reading,
      rows.map(({ aboutKind: kind, aboutId: id }) => ({ kind, id })),
    );
    return { answer: { rows }, people, why: scopeOf(actor, "sheet.read") ?? "none" };
  },
});

const provenance = z.object({ by: z.string(), byName: z.nullable(z.string()), at: z.string() });
const opinion = z.object({
  computed: z.optional(z.string()),
  concluded: z.optional(z.string()),
  reason: z.optional(z.string()),
  by: z.string(),
  byName: z.nullable(z.string()),
  at: z.string(),
});

const oneRoute = readRoute({
  path: "/api/sheets/:sheetId",
  summary: "One answered instrument: its answers, who gave them, what was concluded",
  verb: "sheet.read",
  params: z.object({ sheetId: sheetId() }),
  query: noQuery,
  answer: z.object({
    sheetId: z.string(),
    instrument: z.string(),
    version: z.number(),
    about: z.object({ kind: z.string(), id: z.string() }),
    language: z.string(),
    status: z.string(),
    answers: answersSchema,
    withheld: z.array(z.string()),
    provenance: z.record(z.string(), provenance),
    screening: z.object({
      status: z.string(),
      triage: z.nullable(z.object({ level: z.string(), reasons: z.array(z.string()), by: z.string(), at: z.string() })),
      recommendation: z.nullable(opinion),
      returnedFor: z.nullable(z.string()),
      confirmation: z.nullable(opinion),
    }),
    actions: z.array(actionSchema),
  }),
  read: async (reading) => {
    const { trx, house, actor, params, speech } = reading;
    const { organisationId } = actor;
    const belonging = await belongingOf(trx, organisationId, { kind: "sheet", id: params.sheetId });
    const history = await findHistory(trx, house.store.vault, organisationId, "sheet", params.sheetId);
    if (!belonging || !history || !may(actor, "sheet.read", belonging)) return undefined;
    const { sheet }: StreamStates["sheet"] = history.state;
    if (sheet.status === "none") return undefined;
    const instrument = await house.door.shelf.find(trx, organisationId, sheet.instrument, sheet.version);
    if (!instrument) throw new Error("a sheet's published instrument is gone");
    const staff = await staffNames(house, organisationId);
    const classes = classesSeenBy(actor, "sheet.read", belonging);
    const { shown, withheld } = visibleAnswers(instrument, sheet.answers, classes);
    const from = Object.entries(sheet.provenance).filter(([key]) => key in shown);
    return {
      answer: {
        sheetId: params.sheetId,
        instrument: sheet.instrument,
        version: sheet.version,
        about: sheet.about,
        language: sheet.language,
        status: sheet.status,
        answers: { ...shown },
        withheld: [...withheld],
        provenance: Object.fromEntries(
          from.map(([key, { by, at }]) => [key, { by, byName: staff.get(by) ?? null, at }]),
        ),
        screening: shownScreening(history.state, classes, staff),
        actions: await availableActions({ house, trx, actor, speech, history, belonging }),
      },
      people: await peopleBehind(reading, [sheet.about]),
      why: whyRead(actor, belonging),
    };
  },
});

/** What the officers concluded, as far as the reader may see the trafficking class. */
function shownScreening(
  { screening }: StreamStates["sheet"],
  classes: ReturnType<typeof classesSeenBy>,
  staff: ReadonlyMap<string, string>,
) {
  const told = (one: { readonly by: string; readonly at: string } & object, schema: z.ZodMiniType) => {
    const { by, at, ...body } = one;
    // `as`: what is visible of an object is an object or nothing.
    const visible = (visibleFields(schema, body, classes).shown ?? {}) as {
      computed?: string;
      concluded?: string;
      reason?: string;
    };
    return { ...visible, by, byName: staff.get(by) ?? null, at };
  };
  const { triage, inForce } = screening;
  const recommendation =
    screening.status === "recommended" || screening.status === "returned"
      ? screening.recommendation
      : inForce?.recommendation;
  return {
    status: screening.status,
    triage: triage
      ? {
          level: triage.level,
          reasons: classes.has("S3.trafficking") ? [...triage.reasons] : [],
          by: triage.by,
          at: triage.at,
        }
      : null,
    recommendation: recommendation ? told(recommendation, screeningEvents.ScreeningRecommended) : null,
    returnedFor: screening.status === "returned" && classes.has("S3.trafficking") ? screening.returnedFor : null,
    confirmation: inForce ? told(inForce, screeningEvents.ScreeningConfirmed) : null,
  };
}

export const sheetRoutes: readonly ReadRoute[] = [listRoute, oneRoute];
