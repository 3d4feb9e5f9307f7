import * as z from "zod/mini";
import { may, scopeOf, classesSeenBy, type Belonging } from "../protection/access/may.ts";
import type { Actor } from "../protection/basics/actor.ts";
import { encounterId } from "../protection/basics/ids.ts";
import type { StreamStates } from "../protection/streams.ts";
import { belongingOf } from "../store/belonging.ts";
import { listEncounters } from "../store/lists/encounter-lists.ts";
import { listSheetsAbout } from "../store/lists/sheet-lists.ts";
import { findHistory, readHistories } from "../store/log/history.ts";
import { actionSchema, availableActions } from "./available-actions.ts";
import { peopleBehind } from "./people-behind.ts";
import { whyRead } from "./people-shown.ts";
import { noParams, noQuery, readRoute, type ReadRoute } from "./read-route.ts";
import { sheetRowSchema } from "./sheet-routes.ts";

const shiftHours = 24;

const listRoute = readRoute({
  path: "/api/encounters",
  summary: "First contacts of the last day within reach, newest first",
  verb: "encounter.read",
  params: noParams,
  query: noQuery,
  answer: z.object({
    rows: z.array(
      z.object({
        encounterId: z.string(),
        openedAt: z.string(),
        country: z.string(),
        groupId: z.nullable(z.string()),
        personId: z.nullable(z.string()),
        triage: z.nullable(z.object({ level: z.nullable(z.string()), status: z.string() })),
        sheets: z.array(sheetRowSchema),
      }),
    ),
  }),
  read: async (reading) => {
    const { trx, house, actor } = reading;
    const { organisationId } = actor;
    const scope = scopeOf(actor, "encounter.read");
    const since = new Date(Date.parse(house.now()) - shiftHours * 3_600_000).toISOString();
    const userId = scope === "own" || scope === "assigned" ? actor.userId : undefined;
    const found = await listEncounters(trx, organisationId, { userId, since });
    const ids = found.map((one) => one.encounterId);
    const sheets = ids.length === 0 ? [] : await listSheetsAbout(trx, organisationId, ids);
    const triages = sheets.filter(({ instrument }) => instrument === "rapid-triage");
    const states = await readHistories(
      trx,
      house.store.vault,
      organisationId,
      triages.map(({ sheetId }) => ({ kind: "sheet" as const, id: sheetId })),
    );
    const rows = found.map((one) => {
      const triage = triages.find(({ aboutId }) => aboutId === one.encounterId);
      // `as`: only histories of kind sheet were asked for.
      const state = triage && (states.get(triage.sheetId)?.state as StreamStates["sheet"] | undefined);
      return {
        ...one,
        triage: triage ? { level: state?.screening.triage?.level ?? null, status: triage.status } : null,
        sheets: sheets.filter(({ aboutId }) => aboutId === one.encounterId),
      };
    });
    const people = await peopleBehind(
      reading,
      ids.map((id) => ({ kind: "encounter", id })),
    );
    return { answer: { rows }, people, why: scope ?? "none" };
  },
});

const oneRoute = readRoute({
  path: "/api/encounters/:encounterId",
  summary: "One first contact: what was asked so far and what may come next",
  verb: "encounter.read",
  params: z.object({ encounterId: encounterId() }),
  query: noQuery,
  answer: z.object({
    encounterId: z.string(),
    openedAt: z.string(),
    country: z.string(),
    site: z.nullable(z.string()),
    groupId: z.nullable(z.string()),
    personId: z.nullable(z.string()),
    tokenExpiresOn: z.nullable(z.string()),
    sheets: z.array(sheetRowSchema),
    actions: z.array(actionSchema),
  }),
  read: async ({ trx, house, actor, params, speech }) => {
    const { organisationId } = actor;
    const belonging = await belongingOf(trx, organisationId, { kind: "encounter", id: params.encounterId });
    const history = await findHistory(trx, house.store.vault, organisationId, "encounter", params.encounterId);
    if (!belonging || !history || !may(actor, "encounter.read", belonging)) return undefined;
    const { encounter }: StreamStates["encounter"] = history.state;
    if (encounter.status === "none") return undefined;
    const [linked] = encounter.personIds;
    return {
      answer: {
        encounterId: params.encounterId,
        openedAt: encounter.openedAt,
        country: encounter.country,
        site: mayKnowSite(actor, belonging) ? (encounter.site ?? null) : null,
        groupId: encounter.groupId ?? null,
        personId: linked ?? null,
        tokenExpiresOn: encounter.token?.expiresOn ?? null,
        sheets: [...(await listSheetsAbout(trx, organisationId, [params.encounterId]))],
        actions: await availableActions({ house, trx, actor, speech, history, belonging }),
      },
      people: linked ? encounter.personIds : [params.encounterId],
      why: whyRead(actor, belonging),
    };
  },
});

/** Where someone was met is a location; who wrote it down knows it anyway. */
function mayKnowSite(actor: Actor, belonging: Belonging): boolean {
  return belonging.madeBy === actor.userId || classesSeenBy(actor, "encounter.read", belonging).has("S3.location");
}

export const encounterRoutes: readonly ReadRoute[] = [listRoute, oneRoute];
