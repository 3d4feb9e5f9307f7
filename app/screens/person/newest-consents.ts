import type { ConsentRow } from "../../api/consent-row.ts";

/** The newest answer for each purpose and recipient: what counts today. Rows come oldest first. */
export function newestConsents(consents: readonly ConsentRow[]): readonly ConsentRow[] {
  const newest = new Map(consents.map((consent) => [`${consent.purpose} ${consent.recipientId ?? ""}`, consent]));
  return [...newest.values()];
}
