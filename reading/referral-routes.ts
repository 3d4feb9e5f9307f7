import * as z from "zod/mini";
import { may, scopeOf } from "../protection/access/may.ts";
import { referralId } from "../protection/basics/ids.ts";
import { isDisclosureOver, isOverdue } from "../protection/referral/referral-open.ts";
import { partnerOf } from "../protection/referral/referral.ts";
import type { StreamStates } from "../protection/streams.ts";
import { belongingOf } from "../store/belonging.ts";
import { listOrganisations } from "../store/lists/directory-lists.ts";
import { listReferrals } from "../store/lists/referral-lists.ts";
import { findHistory } from "../store/log/history.ts";
import { actionSchema, availableActions } from "./available-actions.ts";
import { whyRead } from "./people-shown.ts";
import { cursorQuery, noParams, noQuery, pageOf, readRoute, type ReadRoute } from "./read-route.ts";
import { referralRowSchema, shownReferral } from "./referral-row.ts";

const listRoute = readRoute({
  path: "/api/referrals",
  summary: "Referrals within reach: what we asked of others and what others ask of us",
  verb: "referral.list",
  params: noParams,
  query: z.strictObject({
    ...cursorQuery,
    side: z.optional(z.enum(["sender", "recipient"])),
    status: z.optional(z.string().check(z.regex(/^[a-z-]{1,20}$/))),
    caseId: z.optional(z.uuid()),
  }),
  answer: pageOf(referralRowSchema),
  read: async ({ trx, house, actor, query }) => {
    const scope = scopeOf(actor, "referral.list");
    if (!scope) return undefined;
    const page = await listReferrals(trx, actor, scope, query);
    const rows = page.rows.map((row) => shownReferral(row, house.now()));
    // As for a single one: what came to us has no person of ours.
    const people = rows.map((row) => row.personId ?? row.referralId);
    return { answer: { rows, next: page.next }, people, why: scope };
  },
});

const oneRoute = readRoute({
  path: "/api/referrals/:referralId",
  summary: "One referral as our side keeps it: exactly what was disclosed, and what became of it",
  verb: "referral.read",
  params: z.object({ referralId: referralId() }),
  query: noQuery,
  answer: z.object({
    ...z.omit(referralRowSchema, { changedAt: true }).shape,
    /** Absent, and `disclosed` empty, once the organisation that was asked has no more need to know. */
    reason: z.optional(z.string()),
    isDisclosureOver: z.boolean(),
    disclosed: z.record(z.string(), z.unknown()),
    acceptedAt: z.optional(z.string()),
    acceptedWith: z.optional(z.string()),
    declinedFor: z.optional(z.string()),
    declinedAt: z.optional(z.string()),
    declinedWith: z.optional(z.string()),
    startedAt: z.optional(z.string()),
    deliveredOn: z.optional(z.string()),
    outcome: z.optional(z.string()),
    completedAt: z.optional(z.string()),
    feedback: z.optional(z.string()),
    revokedAt: z.optional(z.string()),
    revokedFor: z.optional(z.string()),
    revokedBecause: z.optional(z.string()),
    actions: z.array(actionSchema),
  }),
  read: async ({ trx, house, actor, params, speech }) => {
    const { organisationId } = actor;
    const belonging = await belongingOf(trx, organisationId, { kind: "referral", id: params.referralId });
    const history = await findHistory(trx, house.store.vault, organisationId, "referral", params.referralId);
    if (!belonging || !history || !may(actor, "referral.read", belonging)) return undefined;
    const { referral }: StreamStates["referral"] = history.state;
    if (referral.status === "none") return undefined;
    const partnerId = partnerOf(referral);
    const partner = (await listOrganisations(trx)).find((one) => one.organisationId === partnerId);
    const isOver = isDisclosureOver(referral, house.now());
    const ours = referral.side === "sender" ? referral : undefined;
    return {
      answer: {
        ...referral,
        referralId: params.referralId,
        caseId: ours?.caseId ?? null,
        personId: ours?.personId ?? null,
        partnerId,
        partnerName: partner?.name ?? null,
        isOverdue: isOverdue(referral, house.now()),
        reason: isOver ? undefined : referral.reason,
        isDisclosureOver: isOver,
        disclosed: isOver ? {} : { ...referral.disclosed },
        actions: await availableActions({ house, trx, actor, speech, history, belonging }),
      },
      // A referral that came to us has no person of ours; the reading is logged under the referral itself.
      people: [ours?.personId ?? params.referralId],
      why: whyRead(actor, belonging),
    };
  },
});

export const referralRoutes: readonly ReadRoute[] = [listRoute, oneRoute];
