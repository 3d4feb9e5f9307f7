import type { OpenReferral } from "../../protection/consent/stop-sharing.ts";
import { partnerOf } from "../../protection/referral/referral.ts";
import { isServiceCode } from "../../protection/case/service-codes.ts";
import type { Scope } from "../../protection/access/permissions.ts";
import type { Actor } from "../../protection/basics/actor.ts";
import type { StreamStates } from "../../protection/streams.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../database.ts";
import { lockMessage } from "../log/history.ts";
import { decodeCursor, encodeCursor } from "./cursor.ts";
import type { List } from "./list.ts";

export const referralList: List<StreamStates["referral"]> = {
  table: "referral_list",
  rows: ({ referral }, changedAt) =>
    referral.status === "none"
      ? []
      : [
          {
            side: referral.side,
            status: referral.status,
            case_id: referral.side === "sender" ? referral.caseId : null,
            person_id: referral.side === "sender" ? referral.personId : null,
            partner: partnerOf(referral),
            service_id: referral.serviceId,
            service_code: referral.service,
            urgency: referral.urgency,
            made_at: referral.madeAt,
            answer_by: referral.answerBy,
            changed_at: changedAt,
          },
        ],
};

const over = ["declined", "completed", "revoked"];

/** Referrals of a case that nobody declined, completed or revoked: a case does not close over them. */
export async function countOpenReferrals(
  trx: OrganisationTransaction,
  organisation: string,
  caseId: string,
): Promise<number> {
  const row = await trx
    .selectFrom("referral_list")
    .select((ask) => ask.fn.countAll<string>().as("count"))
    .where("organisation", "=", organisation)
    .where("case_id", "=", caseId)
    .where("status", "not in", over)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/**
 * Our referrals of one person that nobody declined, completed or revoked, locked until the transaction ends: what the
 * other side answers comes before or after, never in between.
 */
export async function lockOpenReferralsOf(
  trx: OrganisationTransaction,
  organisation: string,
  personId: string,
): Promise<readonly OpenReferral[]> {
  const open = () =>
    trx
      .selectFrom("referral_list")
      .select(["id", "partner", "service_code"])
      .where("organisation", "=", organisation)
      .where("person_id", "=", personId)
      .where("status", "not in", over)
      .orderBy("id")
      .execute();
  for (const { id } of await open()) await lockMessage(trx, id);
  // Asked again: some may have ended while this one waited for its locks. None can begin, its person is locked too.
  return (await open()).flatMap(({ id, partner, service_code: service }) =>
    isServiceCode(service) ? [{ referralId: id, recipientId: partner, service }] : [],
  );
}

export type ReferralFilter = {
  readonly side?: string | undefined;
  readonly status?: string | undefined;
  readonly caseId?: string | undefined;
  readonly after?: string | undefined;
};

const pageSize = 20;

/** One page of referrals within reach: what we asked of others for our cases, and what others ask of us. */
export async function listReferrals(trx: OrganisationTransaction, actor: Actor, scope: Scope, filter: ReferralFilter) {
  let query = trx
    .selectFrom("referral_list as r")
    .leftJoin("case_list as c", (on) =>
      on.onRef("c.organisation", "=", "r.organisation").onRef("c.id", "=", "r.case_id"),
    )
    .leftJoin("organisation_list as o", "o.id", "r.partner")
    .select([
      "r.id",
      "r.side",
      "r.status",
      "r.case_id",
      "r.person_id",
      "r.partner",
      "o.name as partner_name",
      "r.service_id",
      "r.service_code",
      "r.urgency",
      "r.made_at",
      "r.answer_by",
      "r.changed_at",
    ])
    .where("r.organisation", "=", actor.organisationId);
  // What came to us has no case of ours yet: everyone who may see referrals at all sees those.
  if (scope === "assigned" || scope === "own") {
    query = query.where((is) => is.or([is("r.case_id", "is", null), is("c.assignee", "=", actor.userId)]));
  }
  if (scope === "team") {
    query = query.where((is) =>
      is.or([
        is("r.case_id", "is", null),
        is("c.team", "in", [...actor.teams, ""]),
        is("c.assignee", "=", actor.userId),
      ]),
    );
  }
  if (filter.side) query = query.where("r.side", "=", filter.side);
  if (filter.status) query = query.where("r.status", "=", filter.status);
  if (filter.caseId) query = query.where("r.case_id", "=", filter.caseId);
  const after = filter.after === undefined ? undefined : decodeCursor(filter.after);
  if (after) query = query.where(sql<boolean>`(r.changed_at, r.id) < (${after.at}::timestamptz, ${after.id}::uuid)`);
  const rows = await query
    .orderBy("r.changed_at", "desc")
    .orderBy("r.id", "desc")
    .limit(pageSize + 1)
    .execute();
  const last = rows[pageSize - 1];
  return {
    rows: rows.slice(0, pageSize),
    next: rows.length > pageSize && last ? encodeCursor({ at: last.changed_at.toISOString(), id: last.id }) : null,
  };
}

type ReferralPage = Awaited<ReturnType<typeof listReferrals>>;

/** Every referral of one case, page after page: whoever may see the case sees them all. */
export async function listReferralsOfCase(
  trx: OrganisationTransaction,
  actor: Actor,
  caseId: string,
): Promise<ReferralPage["rows"]> {
  const rows: ReferralPage["rows"] = [];
  for (let after: string | undefined; ;) {
    const page: ReferralPage = await listReferrals(trx, actor, "organisation", { caseId, after });
    rows.push(...page.rows);
    if (page.next === null) return rows;
    after = page.next;
  }
}
