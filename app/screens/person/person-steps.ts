import type { PersonAnswer } from "../../api/person-answer.ts";

/** The concluded registration form that waits to be taken over, while the person has no name yet. */
export function registrationToTake({ status, sheets }: Pick<PersonAnswer, "status" | "sheets">): string | undefined {
  return status === "registered" ? undefined : concluded(sheets, "registration")?.sheetId;
}

/** The newest concluded consent form, while its answers are not kept yet. */
export function consentFormToTake({ sheets, consents }: Pick<PersonAnswer, "sheets" | "consents">): string | undefined {
  const form = concluded(sheets, "consent");
  const isKept = consents.some(
    ({ recipientId, recordedAt }) => recipientId === null && recordedAt >= (form?.changedAt ?? ""),
  );
  return isKept ? undefined : form?.sheetId;
}

/** A case begins once, with consent, and for someone who has none open. */
export function mayOpenCase({
  cases,
  consents,
}: Pick<PersonAnswer, "cases" | "consents">): "yes" | "no" | "consent-missing" {
  if (cases.some(({ status }) => status !== "closed")) return "no";
  const newest = consents.findLast(({ purpose }) => purpose === "case-management");
  return newest?.status === "given" ? "yes" : "consent-missing";
}

function concluded(sheets: PersonAnswer["sheets"], instrument: string): PersonAnswer["sheets"][number] | undefined {
  const found = sheets.filter((sheet) => sheet.instrument === instrument && sheet.status === "concluded");
  return found.toSorted((one, other) => (one.changedAt < other.changedAt ? 1 : -1))[0];
}
