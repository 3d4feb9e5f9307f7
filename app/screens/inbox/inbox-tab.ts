import type { ReferralRow } from "../../api/referral-row.ts";

export const inboxTabs = ["waiting", "in-progress", "done"] as const;
export type InboxTab = (typeof inboxTabs)[number];

/** The tab that the address names: `?tab=done`. */
export function tabOf(search: string): InboxTab {
  const named = new URLSearchParams(search).get("tab");
  return inboxTabs.find((tab) => tab === named) ?? "waiting";
}

/** What waits stands by when it must be answered; the rest by what changed last. */
export function shownIn(tab: InboxTab, rows: readonly ReferralRow[]): readonly ReferralRow[] {
  if (tab === "waiting") return rows.toSorted((a, b) => a.answerBy.localeCompare(b.answerBy));
  return rows.toSorted((a, b) => b.changedAt.localeCompare(a.changedAt));
}
