import * as z from "zod/mini";
import type { ConsentState } from "../protection/consent/consent.ts";
import type { OrganisationTransaction } from "../store/database.ts";
import { listOrganisations } from "../store/lists/directory-lists.ts";

export const consentSchema = z.object({
  consentId: z.string(),
  purpose: z.string(),
  recipientId: z.nullable(z.string()),
  recipientName: z.nullable(z.string()),
  status: z.enum(["given", "refused", "withdrawn", "expired"]),
  method: z.string(),
  language: z.string(),
  noticeVersion: z.string(),
  recordedAt: z.string(),
  expiresOn: z.nullable(z.string()),
});

/** Every answer about consent with what it is worth today. */
export async function shownConsents(
  trx: OrganisationTransaction,
  { consents }: ConsentState,
  now: string,
): Promise<z.infer<typeof consentSchema>[]> {
  const names = new Map((await listOrganisations(trx)).map(({ organisationId, name }) => [organisationId, name]));
  return consents.map((consent) => ({
    consentId: consent.consentId,
    purpose: consent.purpose,
    recipientId: consent.recipientId ?? null,
    recipientName: (consent.recipientId && names.get(consent.recipientId)) ?? null,
    status: worth(consent, now.slice(0, 10)),
    method: consent.method,
    language: consent.language,
    noticeVersion: consent.noticeVersion,
    recordedAt: consent.recordedAt,
    expiresOn: consent.expiresOn ?? null,
  }));
}

function worth(consent: ConsentState["consents"][number], today: string): z.infer<typeof consentSchema>["status"] {
  if (!consent.given) return "refused";
  if (consent.withdrawnAt !== undefined) return "withdrawn";
  return consent.expiresOn !== undefined && consent.expiresOn < today ? "expired" : "given";
}
