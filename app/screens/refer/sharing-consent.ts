import type { ConsentRow } from "../../api/consent-row.ts";

export type Standing = {
  /** Whether the person's newest answer is a yes that holds today. */
  readonly holds: boolean;
  /** That newest answer; undefined where nobody asked yet. */
  readonly newest: ConsentRow | undefined;
};

/**
 * How the person's consent to share with one organisation stands, as the rules read it: a later no to sharing at all
 * ends what was agreed for this organisation. `consents` come oldest first.
 */
export function standingOf(
  consents: readonly ConsentRow[],
  recipientId: string,
  purpose = "share-with-provider",
): Standing {
  const newest = consents.findLast(
    (consent) =>
      consent.purpose === purpose &&
      (consent.recipientId === recipientId || (consent.recipientId === null && consent.status === "refused")),
  );
  return { holds: newest?.status === "given", newest };
}

/** A consular service tells the State of origin, so the person must have agreed to that as well. */
export function originIsMissing(consents: readonly ConsentRow[], recipientId: string, service: string): boolean {
  if (service !== "consular-assistance") return false;
  const altogether = consents.findLast((one) => one.purpose === "state-of-origin" && one.recipientId === null);
  return altogether?.status !== "given" && !standingOf(consents, recipientId, "state-of-origin").holds;
}
