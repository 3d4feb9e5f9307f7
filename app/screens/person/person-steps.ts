import type { PersonAnswer } from "../../api/person-answer.ts";

/** The concluded registration form that waits to be taken over, while the person has no name yet. */
export function registrationToTake({ status, sheets }: Pick<PersonAnswer, "status" | "sheets">): string | undefined {
  return status === "registered" ? undefined : concluded(sheets, "registration");
}

/** The newest concluded consent form. Whether it was recorded before, the rule answers. */
export function consentFormToTake({ sheets }: Pick<PersonAnswer, "sheets">): string | undefined {
  return concluded(sheets, "consent");
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

function concluded(sheets: PersonAnswer["sheets"], instrument: string): string | undefined {
  const found = sheets.filter((sheet) => sheet.instrument === instrument && sheet.status === "concluded");
  return found.toSorted((one, other) => (one.changedAt < other.changedAt ? 1 : -1))[0]?.sheetId;
}
