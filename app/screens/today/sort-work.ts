import type { CaseRow, ShownName } from "../../api/case-row.ts";
import type { ReferralRow } from "../../api/referral-row.ts";
import type { SheetRow } from "../../api/sheet-row.ts";
import { daysBetween, localDay } from "../../language/local-day.ts";

export type WorkKind =
  | "case-due"
  | "referral-to-answer"
  | "screening-to-confirm"
  | "screening-returned"
  | "plan-to-approve"
  | "closure-to-approve"
  | "referral-declined"
  | "case-new"
  | "plan-to-agree"
  | "plan-to-send"
  | "service-to-start"
  | "service-to-report"
  | "referral-unanswered"
  | "plan-with-supervisor"
  | "closure-with-supervisor";

/** One thing to do or to wait for, with the page where it goes on. */
export type Work = {
  readonly kind: WorkKind;
  readonly id: string;
  readonly to: string;
  readonly name?: ShownName;
  readonly service?: string;
  readonly instrument?: string;
  readonly partner?: string;
  /** The day it should be done by, `2026-11-21`. */
  readonly dueOn?: string;
  /** Since when it waits, an instant: what tells five alike apart. */
  readonly since?: string;
  readonly isLate: boolean;
  readonly risk?: string;
};

export type WorkLists = {
  readonly mine: readonly CaseRow[];
  readonly toSign: readonly CaseRow[];
  readonly toConfirm: readonly SheetRow[];
  readonly returned: readonly SheetRow[];
  readonly received: readonly ReferralRow[];
  readonly sent: readonly ReferralRow[];
};

/** Everything sorted by who must act; late first, then by day. */
export type SortedWork = {
  readonly now: readonly Work[];
  readonly next: readonly Work[];
  readonly others: readonly Work[];
};

/** How far ahead Today looks. */
const daysAhead = 7;
/** How long a declined referral stands here: whoever must ask elsewhere has seen it by then. */
const daysShown = 7;

/** `today` is the reader's calendar day, `me` their user id. */
export function sortWork(lists: WorkLists, today: string, me: string): SortedWork {
  const dated = lists.mine.flatMap((row) => dueIn(row, today));
  return {
    now: inOrder([
      ...dated.filter(({ dueOn }) => dueOn !== undefined && dueOn <= today),
      ...lists.received
        .filter(({ status }) => status === "received")
        .map((row) => ofReferral("referral-to-answer", row)),
      ...lists.toConfirm.map((row) => ofSheet("screening-to-confirm", row)),
      ...lists.returned.map((row) => ofSheet("screening-returned", row)),
      ...lists.toSign.flatMap((row) => signing(row, me)),
      ...lists.sent.filter((row) => isNewlyDeclined(row, today)).map((row) => ofReferral("referral-declined", row)),
    ]),
    next: inOrder([
      ...dated.filter(({ dueOn }) => dueOn !== undefined && dueOn > today),
      ...lists.mine.flatMap((row) => nextStep(row)),
      ...lists.received.flatMap((row) => serviceStep(row)),
    ]),
    others: inOrder([
      ...lists.sent.filter(({ status }) => status === "made").map((row) => ofReferral("referral-unanswered", row)),
      ...lists.mine.flatMap((row) => withSupervisor(row)),
    ]),
  };
}

function dueIn(row: CaseRow, today: string): readonly Work[] {
  if (row.nextDueOn === null || daysBetween(today, row.nextDueOn) > daysAhead) return [];
  return [{ ...ofCase("case-due", row), dueOn: row.nextDueOn, isLate: row.nextDueOn < today }];
}

/** Nobody signs their own work, so what the reader carries themselves waits for somebody else. */
function signing(row: CaseRow, me: string): readonly Work[] {
  if (row.assigneeId === me) return [];
  const since = row.changedAt;
  return [
    ...(row.planStatus === "approval-requested" ? [{ ...ofCase("plan-to-approve", row), since }] : []),
    ...(row.status === "closure-requested" ? [{ ...ofCase("closure-to-approve", row), since }] : []),
  ];
}

function nextStep(row: CaseRow): readonly Work[] {
  if (row.status !== "open") return [];
  if (row.stage === "new") return [ofCase("case-new", row)];
  if (row.planStatus === "drafted") return [ofCase("plan-to-agree", row)];
  return row.planStatus === "agreed" ? [ofCase("plan-to-send", row)] : [];
}

function serviceStep(row: ReferralRow): readonly Work[] {
  if (row.status === "accepted") return [ofReferral("service-to-start", row)];
  return row.status === "started" ? [ofReferral("service-to-report", row)] : [];
}

function withSupervisor(row: CaseRow): readonly Work[] {
  return [
    ...(row.planStatus === "approval-requested" ? [ofCase("plan-with-supervisor", row)] : []),
    ...(row.status === "closure-requested" ? [ofCase("closure-with-supervisor", row)] : []),
  ];
}

function isNewlyDeclined(row: ReferralRow, today: string): boolean {
  return row.status === "declined" && daysBetween(localDay(new Date(row.changedAt)), today) <= daysShown;
}

function ofCase(kind: WorkKind, { caseId, name, risk }: CaseRow): Work {
  const to = kind.startsWith("plan-") ? `/cases/${caseId}/plan` : `/cases/${caseId}`;
  return { kind, id: caseId, to, name, isLate: false, ...(risk === null ? {} : { risk }) };
}

function ofSheet(kind: WorkKind, { sheetId, instrument, changedAt }: SheetRow): Work {
  return { kind, id: sheetId, to: `/sheets/${sheetId}`, instrument, since: changedAt, isLate: false };
}

function ofReferral(kind: WorkKind, row: ReferralRow): Work {
  const waits = kind === "referral-to-answer" || kind === "referral-unanswered";
  return {
    kind,
    id: row.referralId,
    to: `/referrals/${row.referralId}`,
    service: row.service,
    ...(row.partnerName === null ? {} : { partner: row.partnerName }),
    ...(waits ? { dueOn: localDay(new Date(row.answerBy)) } : {}),
    isLate: waits && row.isOverdue,
  };
}

const undated = "9999-12-31";

function inOrder(work: readonly Work[]): readonly Work[] {
  const key = ({ dueOn = undated, since = undated }: Work) => `${dueOn} ${since}`;
  return work.toSorted((a, b) => Number(b.isLate) - Number(a.isLate) || key(a).localeCompare(key(b)));
}
