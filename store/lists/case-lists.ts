import { sql } from "kysely";
import type { Scope } from "../../protection/access/permissions.ts";
import type { Actor } from "../../protection/basics/actor.ts";
import { needUrgencies } from "../../protection/assessment/need.ts";
import { countOpenSafetyPlans } from "../../protection/assessment/assessment.ts";
import type { StreamStates } from "../../protection/streams.ts";
import type { OrganisationTransaction } from "../database.ts";
import type { List } from "./list.ts";
import { decodeCursor, encodeCursor } from "./cursor.ts";

type CaseHistory = StreamStates["case"];

export const caseList: List<CaseHistory> = {
  table: "case_list",
  rows: (state, changedAt) => {
    const { case: one, assessment, plan } = state;
    if (one.status === "none") return [];
    return [
      {
        person_id: one.personId,
        status: one.status,
        stage: stageOf(state),
        risk: assessment.risk?.level ?? null,
        urgency: urgencyOf(state),
        country: one.country,
        team: one.team,
        assignee: one.assigneeId ?? null,
        opened_by: one.openedBy,
        opened_at: one.openedAt,
        next_due_on: nextDueOn(state),
        plan_status: plan.status,
        open_safety_plans: countOpenSafetyPlans(assessment),
        changed_at: changedAt,
      },
    ];
  },
};

/** How far the help has come: new, assessment, plan, services, closing, closed. */
function stageOf({ case: one, assessment, plan }: CaseHistory): string {
  if (one.status === "closed") return "closed";
  if (one.status === "closure-requested") return "closing";
  if (plan.status === "approved") return "services";
  if (plan.status !== "none") return "plan";
  return assessment.assessed || assessment.risk ? "assessment" : "new";
}

function urgencyOf({ assessment }: CaseHistory): string | null {
  const found = (assessment.assessed?.needs ?? []).filter(({ severity }) => severity > 0).map(({ urgency }) => urgency);
  return needUrgencies.find((urgency) => found.includes(urgency)) ?? null;
}

/** The next day on which something of this case is due: a service not yet received or a safety plan to look at again. */
function nextDueOn({ case: one, assessment, plan }: CaseHistory): string | null {
  if (one.status === "closed") return null;
  const reviews = assessment.safetyPlans.filter(({ status }) => status === "open").map(({ reviewOn }) => reviewOn);
  const received = plan.status === "none" ? [] : plan.received.map(({ lineId }) => lineId);
  const lines = plan.status === "none" ? [] : (plan.inForce?.lines ?? []);
  const due = lines.flatMap(({ lineId, dueOn }) => (dueOn && !received.includes(lineId) ? [dueOn] : []));
  return [...reviews, ...due].toSorted()[0] ?? null;
}

export type CaseFilter = {
  readonly status?: string | undefined;
  readonly risk?: string | undefined;
  readonly team?: string | undefined;
  readonly assignee?: string | undefined;
  readonly stage?: string | undefined;
  readonly personId?: string | undefined;
  readonly after?: string | undefined;
};

const pageSize = 20;

/** One page of the cases within the actor's reach, the last changed first, each with its person's sealed name. */
export async function listCases(trx: OrganisationTransaction, actor: Actor, scope: Scope, filter: CaseFilter) {
  let query = trx
    .selectFrom("case_list as c")
    .leftJoin("person_list as p", (on) =>
      on.onRef("p.organisation", "=", "c.organisation").onRef("p.id", "=", "c.person_id"),
    )
    .leftJoin("stream_key as k", (on) =>
      on.onRef("k.organisation", "=", "c.organisation").onRef("k.stream_id", "=", "c.person_id"),
    )
    .select([
      "c.id",
      "c.person_id",
      "c.status",
      "c.stage",
      "c.risk",
      "c.urgency",
      "c.country",
      "c.team",
      "c.assignee",
      "c.opened_by",
      "c.opened_at",
      "c.next_due_on",
      "c.plan_status",
      "c.changed_at",
      "p.names",
      "p.is_child",
      "k.organisation_key_version",
      "k.wrapped",
    ])
    .where("c.organisation", "=", actor.organisationId);
  const { userId } = actor;
  if (scope === "own") query = query.where("c.opened_by", "=", userId);
  // Whoever opened a case carries it until it is assigned; written as the index case_list_carried is.
  if (scope === "assigned")
    query = query.where(sql`case when c.assignee is null then c.opened_by else c.assignee end`, "=", userId);
  if (scope === "team") {
    query = query.where((is) =>
      is.or([is("c.team", "is", null), is("c.team", "in", [...actor.teams, ""]), is("c.assignee", "=", userId)]),
    );
  }
  for (const [column, value] of clearFilters(filter)) query = query.where(sql.ref(`c.${column}`), "=", value);
  const after = filter.after === undefined ? undefined : decodeCursor(filter.after);
  if (after) query = query.where(sql<boolean>`(c.changed_at, c.id) < (${after.at}::timestamptz, ${after.id}::uuid)`);
  const rows = await query
    .orderBy("c.changed_at", "desc")
    .orderBy("c.id", "desc")
    .limit(pageSize + 1)
    .execute();
  const last = rows[pageSize - 1];
  return {
    rows: rows.slice(0, pageSize),
    next: rows.length > pageSize && last ? encodeCursor({ at: last.changed_at.toISOString(), id: last.id }) : null,
  };
}

/** Whose cases these are. */
export async function personsOfCases(
  trx: OrganisationTransaction,
  organisation: string,
  caseIds: readonly string[],
): Promise<readonly string[]> {
  if (caseIds.length === 0) return [];
  const rows = await trx
    .selectFrom("case_list")
    .select("person_id")
    .where("organisation", "=", organisation)
    .where("id", "in", [...caseIds])
    .execute();
  return rows.map((row) => row.person_id);
}

function clearFilters(filter: CaseFilter): readonly (readonly [string, string])[] {
  const { status, risk, team, assignee, stage, personId } = filter;
  const columns = { status, risk, team, assignee, stage, person_id: personId };
  return Object.entries(columns).flatMap(([column, value]) => (value === undefined ? [] : [[column, value] as const]));
}
