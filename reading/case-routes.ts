import * as z from "zod/mini";
import { may, scopeOf, type Belonging } from "../protection/access/may.ts";
import { caseId } from "../protection/basics/ids.ts";
import type { StreamStates } from "../protection/streams.ts";
import { belongingOf } from "../store/belonging.ts";
import { listCases } from "../store/lists/case-lists.ts";
import { listReferralsOfCase } from "../store/lists/referral-lists.ts";
import { listSheetsAbout } from "../store/lists/sheet-lists.ts";
import { findHistory } from "../store/log/history.ts";
import { actionSchema, availableActions } from "./available-actions.ts";
import { caseParts } from "./case-answer.ts";
import { consentSchema, shownConsents } from "./consents-shown.ts";
import { isChildToday, nameOfPerson, nameSchema, openName, seesNames, whyRead } from "./people-shown.ts";
import { cursorQuery, noParams, noQuery, pageOf, readRoute, type ReadRoute } from "./read-route.ts";
import { referralRowSchema, shownReferral } from "./referral-row.ts";
import { sheetRowSchema } from "./sheet-routes.ts";
import { staffNames } from "./staff-names.ts";
import { readTimeline, timelineSchema } from "./timeline.ts";

const code = z.optional(z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)));

export const caseRowSchema = z.object({
  caseId: z.string(),
  personId: z.string(),
  name: nameSchema,
  isChild: z.nullable(z.boolean()),
  status: z.string(),
  stage: z.string(),
  risk: z.nullable(z.string()),
  urgency: z.nullable(z.string()),
  country: z.string(),
  team: z.nullable(z.string()),
  assigneeId: z.nullable(z.string()),
  assigneeName: z.nullable(z.string()),
  openedAt: z.string(),
  nextDueOn: z.nullable(z.string()),
  planStatus: z.string(),
  changedAt: z.string(),
});

type ListedCase = Awaited<ReturnType<typeof listCases>>["rows"][number];

export function shownCase(
  row: ListedCase,
  name: z.infer<typeof nameSchema>,
  assigneeName: string | undefined,
): z.infer<typeof caseRowSchema> {
  return {
    caseId: row.id,
    personId: row.person_id,
    name,
    isChild: row.is_child,
    status: row.status,
    stage: row.stage,
    risk: row.risk,
    urgency: row.urgency,
    country: row.country,
    team: row.team,
    assigneeId: row.assignee,
    assigneeName: assigneeName ?? null,
    openedAt: row.opened_at.toISOString(),
    nextDueOn: row.next_due_on,
    planStatus: row.plan_status,
    changedAt: row.changed_at.toISOString(),
  };
}

function belongingOfListed(organisationId: string, row: ListedCase): Belonging {
  return {
    organisationId,
    madeBy: row.opened_by,
    assigneeId: row.assignee ?? undefined,
    teams: row.team === null ? [] : [row.team],
  };
}

const listRoute = readRoute({
  path: "/api/cases",
  summary: "Cases within reach, the last changed first",
  verb: "case.list",
  params: noParams,
  query: z.strictObject({
    ...cursorQuery,
    status: code,
    risk: code,
    team: code,
    stage: code,
    assignee: z.optional(z.uuid()),
    personId: z.optional(z.uuid()),
  }),
  answer: pageOf(caseRowSchema),
  read: async ({ trx, house, actor, query }) => {
    const scope = scopeOf(actor, "case.list");
    if (!scope) return undefined;
    const [page, staff] = await Promise.all([
      listCases(trx, actor, scope, query),
      staffNames(house, actor.organisationId),
    ]);
    const isNamed = (row: ListedCase) => seesNames(actor, "case.list", belongingOfListed(actor.organisationId, row));
    const rows = page.rows.map((row) =>
      shownCase(
        row,
        isNamed(row) ? openName(house.store.vault, actor.organisationId, row) : null,
        row.assignee ? staff.get(row.assignee) : undefined,
      ),
    );
    return {
      answer: { rows, next: page.next },
      people: page.rows.map((row) => row.person_id),
      why: scope,
    };
  },
});

const oneRoute = readRoute({
  path: "/api/cases/:caseId",
  summary: "One case: where it stands, what may be done next",
  verb: "case.read",
  params: z.object({ caseId: caseId() }),
  query: noQuery,
  answer: z.object({
    caseId: z.string(),
    personId: z.string(),
    name: nameSchema,
    isChild: z.nullable(z.boolean()),
    assigneeName: z.nullable(z.string()),
    ...caseParts,
    consents: z.array(consentSchema),
    referrals: z.array(referralRowSchema),
    sheets: z.array(sheetRowSchema),
    actions: z.array(actionSchema),
  }),
  read: async ({ trx, house, actor, params, speech }) => {
    const { vault } = house.store;
    const { organisationId } = actor;
    const [belonging, history] = [
      await belongingOf(trx, organisationId, { kind: "case", id: params.caseId }),
      await findHistory(trx, vault, organisationId, "case", params.caseId),
    ];
    if (!belonging || !history || !seesNames(actor, "case.read", belonging)) return undefined;
    const state: StreamStates["case"] = history.state;
    if (state.case.status === "none") return undefined;
    const { personId } = state.case;
    const person = await findHistory(trx, vault, organisationId, "person", personId);
    const referrals = await listReferralsOfCase(trx, actor, params.caseId);
    const sheets = await listSheetsAbout(trx, organisationId, [params.caseId, personId]);
    const actions = await availableActions({ house, trx, actor, speech, history, belonging });
    const staff = await staffNames(house, organisationId);
    return {
      answer: {
        caseId: params.caseId,
        personId,
        name: person ? nameOfPerson(person.state) : null,
        isChild: person ? isChildToday(person.state, house.now()) : null,
        assigneeName: (state.case.assigneeId && staff.get(state.case.assigneeId)) ?? null,
        case: state.case,
        assessment: state.assessment,
        plan: state.plan,
        consents: person ? await shownConsents(trx, person.state.consent, house.now()) : [],
        referrals: referrals.map((row) => shownReferral(row, house.now())),
        sheets: [...sheets],
        actions,
      },
      people: [personId],
      why: whyRead(actor, belonging),
    };
  },
});

const timelineRoute = readRoute({
  path: "/api/cases/:caseId/timeline",
  summary: "The story of a case: everything that happened, with the three times of each",
  verb: "case.read",
  params: z.object({ caseId: caseId() }),
  query: noQuery,
  answer: timelineSchema,
  read: async (reading) => {
    const { trx, actor, params } = reading;
    const belonging = await belongingOf(trx, actor.organisationId, { kind: "case", id: params.caseId });
    if (!belonging || !may(actor, "case.read", belonging)) return undefined;
    const timeline = await readTimeline(reading, params.caseId, belonging);
    return (
      timeline && { answer: { entries: timeline.entries }, people: [timeline.personId], why: whyRead(actor, belonging) }
    );
  },
});

export const caseRoutes: readonly ReadRoute[] = [listRoute, oneRoute, timelineRoute];
