import { expect, it } from "vitest";
import type { CaseRow } from "../../api/case-row.ts";
import type { ReferralRow } from "../../api/referral-row.ts";
import { sortWork, type WorkLists } from "./sort-work.ts";

const today = "2026-11-21";
const me = "officer";

function caseRow(change: Partial<CaseRow>): CaseRow {
  return {
    caseId: "c1",
    personId: "p1",
    name: null,
    isChild: null,
    status: "open",
    stage: "services",
    risk: null,
    urgency: null,
    country: "KE",
    team: null,
    assigneeId: me,
    assigneeName: null,
    nextDueOn: null,
    openedAt: "2026-11-01T08:00:00Z",
    planStatus: "approved",
    changedAt: "2026-11-01T08:00:00Z",
    ...change,
  };
}

function referralRow(change: Partial<ReferralRow>): ReferralRow {
  return {
    referralId: "r1",
    side: "recipient",
    status: "received",
    caseId: null,
    personId: null,
    partnerId: "o2",
    partnerName: "Shelter Beta",
    serviceId: "s1",
    service: "safe-house",
    urgency: "urgent",
    madeAt: "2026-11-20T08:00:00Z",
    answerBy: "2026-11-23T08:00:00Z",
    isOverdue: false,
    changedAt: "2026-11-20T08:00:00Z",
    ...change,
  };
}

function sorted(lists: Partial<WorkLists>) {
  const none = { mine: [], toSign: [], toConfirm: [], returned: [], received: [], sent: [] };
  return sortWork({ ...none, ...lists }, today, me);
}

it("what is late stands first, then what is due sooner", () => {
  const mine = [
    caseRow({ caseId: "today", nextDueOn: "2026-11-21" }),
    caseRow({ caseId: "late", nextDueOn: "2026-11-19" }),
  ];
  const { now } = sorted({ mine, received: [referralRow({ isOverdue: true, answerBy: "2026-11-18T08:00:00Z" })] });
  expect(now.map(({ id }) => id)).toEqual(["r1", "late", "today"]);
});

it("what is due within a week comes next, what is due later does not stand here", () => {
  const mine = [
    caseRow({ caseId: "soon", nextDueOn: "2026-11-28" }),
    caseRow({ caseId: "later", nextDueOn: "2026-11-29" }),
  ];
  expect(sorted({ mine }).next.map(({ id }) => id)).toEqual(["soon"]);
});

it("a plan of my own case waits for my supervisor, a plan of a colleague waits for me", () => {
  const own = caseRow({ caseId: "own", planStatus: "approval-requested" });
  const colleagues = caseRow({ caseId: "other", planStatus: "approval-requested", assigneeId: "colleague" });
  const { now, others } = sorted({ mine: [own], toSign: [own, colleagues] });
  expect(now.map(({ kind, id }) => [kind, id])).toEqual([["plan-to-approve", "other"]]);
  expect(others.map(({ kind, id }) => [kind, id])).toEqual([["plan-with-supervisor", "own"]]);
});

it("a referral nobody answered waits for others, and says when it is late", () => {
  const sent = [referralRow({ side: "sender", status: "made", isOverdue: true })];
  expect(sorted({ sent }).others.map(({ kind, isLate }) => [kind, isLate])).toEqual([["referral-unanswered", true]]);
});

it("a declined referral asks me to look elsewhere for a week", () => {
  const fresh = referralRow({ referralId: "fresh", side: "sender", status: "declined" });
  const old = referralRow({ referralId: "old", side: "sender", status: "declined", changedAt: "2026-11-01T08:00:00Z" });
  expect(sorted({ sent: [fresh, old] }).now.map(({ id }) => id)).toEqual(["fresh"]);
});
