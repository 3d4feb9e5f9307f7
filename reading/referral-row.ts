import * as z from "zod/mini";
import type { listReferrals } from "../store/lists/referral-lists.ts";

export const referralRowSchema = z.object({
  referralId: z.string(),
  side: z.string(),
  status: z.string(),
  caseId: z.nullable(z.string()),
  personId: z.nullable(z.string()),
  partnerId: z.string(),
  partnerName: z.nullable(z.string()),
  serviceId: z.string(),
  service: z.string(),
  urgency: z.string(),
  madeAt: z.string(),
  answerBy: z.string(),
  isOverdue: z.boolean(),
  changedAt: z.string(),
});

type ListedReferral = Awaited<ReturnType<typeof listReferrals>>["rows"][number];

export function shownReferral(row: ListedReferral, now: string): z.infer<typeof referralRowSchema> {
  return {
    referralId: row.id,
    side: row.side,
    status: row.status,
    caseId: row.case_id,
    personId: row.person_id,
    partnerId: row.partner,
    partnerName: row.partner_name,
    serviceId: row.service_id,
    service: row.service_code,
    urgency: row.urgency,
    madeAt: row.made_at.toISOString(),
    answerBy: row.answer_by.toISOString(),
    isOverdue: ["made", "received"].includes(row.status) && row.answer_by.toISOString() < now,
    changedAt: row.changed_at.toISOString(),
  };
}
